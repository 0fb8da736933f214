package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Incomes for tests, in dollars and priced at once unless said otherwise. */
record Sample(
        LocalDate date,
        String source,
        String amount,
        String currency,
        @Nullable String rate,
        @Nullable String note,
        List<String> tags) {

    static Sample of(String date, String source, String amount) {
        return new Sample(LocalDate.parse(date), source, amount, "USD", "1", null, List.of());
    }

    Sample in(String otherCurrency, @Nullable String otherRate) {
        return new Sample(date, source, amount, otherCurrency, otherRate, note, tags);
    }

    Sample noted(String otherNote, String... otherTags) {
        return new Sample(date, source, amount, currency, rate, otherNote, List.of(otherTags));
    }

    IncomeView income() {
        var gross = new BigDecimal(amount);
        var usedRate = rate == null ? null : new BigDecimal(rate);
        var isBase = currency.equals("USD");
        return new IncomeView(
                new UUID(0x0192_d000_0000_7000L, 0x8000_0000_0000_0001L),
                gross,
                new BigDecimal("0.00"),
                gross,
                currency,
                source,
                date,
                note,
                tags,
                null,
                null,
                null,
                null,
                usedRate == null ? null : gross.multiply(usedRate).setScale(2),
                "USD",
                usedRate,
                usedRate == null ? null : date,
                usedRate == null ? null : isBase ? "base" : "ecb",
                usedRate != null,
                false,
                Instant.parse("2026-02-01T10:00:00Z"),
                Instant.parse("2026-02-01T10:00:00Z"),
                1);
    }
}
