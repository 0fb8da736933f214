package com.onekaday.income;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded income.
 *
 * @param net what is left of the amount after the fee
 * @param baseAmount the net amount in the account's base currency; null while no rate is known
 * @param priced whether it is in the totals
 * @param provisional whether its rate may still change
 */
public record IncomeView(
        UUID id,
        BigDecimal amount,
        BigDecimal fee,
        BigDecimal net,
        String currency,
        String source,
        LocalDate date,
        @Nullable String note,
        List<String> tags,
        @Nullable UUID refundOf,
        @Nullable BigDecimal hours,
        @Nullable String sourceSystem,
        @Nullable String externalId,
        @Nullable BigDecimal baseAmount,
        String baseCurrency,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        @Nullable String rateSource,
        boolean priced,
        boolean provisional,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
