package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address; one that cannot be read is refused by its name. An empty one counts as absent. */
public final class Parameters {

    private static final int MONTH_LENGTH = "2026-01".length();

    private Parameters() {}

    public static Optional<LocalDate> date(String name, @Nullable String value) {
        return read(name, value, LocalDate::parse, "Write a date like 2026-01-31");
    }

    /** A month, or the month of a date. */
    public static Optional<YearMonth> month(String name, @Nullable String value) {
        return read(
                name,
                value,
                text -> text.length() == MONTH_LENGTH ? YearMonth.parse(text) : YearMonth.from(LocalDate.parse(text)),
                "Write a month like 2026-01");
    }

    /** A whole number within bounds, both included. */
    public static Optional<Integer> integer(String name, @Nullable String value, int min, int max) {
        return read(
                name,
                value,
                text -> {
                    var number = Integer.parseInt(text);
                    if (number < min || number > max) {
                        throw new IllegalArgumentException();
                    }
                    return number;
                },
                "Write a whole number from %d to %d".formatted(min, max));
    }

    private static <T> Optional<T> read(String name, @Nullable String value, Function<String, T> reader, String hint) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(value.strip()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badParameter(name, "%s: %s".formatted(name, hint));
        }
    }
}
