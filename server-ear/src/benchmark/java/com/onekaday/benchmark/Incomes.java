package com.onekaday.benchmark;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invents incomes as an earner with a dozen customers has them: the same ones in every run. */
final class Incomes {

    static final String RARE = "zeppelin";

    private static final List<String> TAGS = List.of("\"design\"", "\"hosting\", \"monthly\"", "\"workshop\"");

    private final Random random = new Random(1_000);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final int days;

    Incomes(int days) {
        this.days = days;
    }

    /** The body of a batch of {@code count} incomes, of which {@code first} is the number of the first. */
    String items(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::income).collect(joining(",", "{\"items\":[", "]}"));
    }

    private String income(int number) {
        return """
                {"source": "Customer %d", "amount": "%d.%02d", "currency": "%s", "date": "%s", "note": "%s", "tags": [%s]}
                """.formatted(
                        random.nextInt(12),
                        5 + random.nextInt(2_000),
                        random.nextInt(100),
                        number % 50 == 7 ? "EUR" : "USD",
                        today.minusDays(number % days),
                        note(number),
                        number % 3 == 0 ? TAGS.get(number % TAGS.size()) : "");
    }

    /** Every fifth has a note, and a few of those a word that is easily told from the rest. */
    private static String note(int number) {
        if (number % 5 != 0) {
            return "";
        }
        return "Invoice %d%s".formatted(number, number % 2_500 == 0 ? ", " + RARE : "");
    }

    /** The body of a request that records one. */
    static String single(int number) {
        return """
                {"source": "Customer %d", "amount": "%d.50", "note": "Order %d", "tags": ["shop"]}
                """.formatted(number % 12, 10 + number % 90, number);
    }
}
