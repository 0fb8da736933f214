package com.onekaday.mobile.goals;

import com.onekaday.mobile.json.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal and how it stands, as the server computes it. Amounts are in its currency.
 *
 * @param percent of the amount that is earned, uncapped
 * @param probability of reaching it in whole percent; null with a {@code reason}
 * @param percentiles 99 amounts: the first is reached with a chance of 99 %, the last with one of 1 %
 * @param daysLeft working days, today included
 */
public record Goal(
        String id,
        String name,
        String period,
        BigDecimal amount,
        String currency,
        @Nullable LocalDate targetDate,
        LocalDate to,
        BigDecimal earned,
        int percent,
        int daysLeft,
        @Nullable BigDecimal neededPerDay,
        String status,
        @Nullable Integer probability,
        List<BigDecimal> percentiles,
        List<Point> fan,
        String reason,
        int version) {

    /** What may be earned in all by a day, at most with a chance of 10, 50 and 90 %. */
    public record Point(LocalDate date, BigDecimal p10, BigDecimal p50, BigDecimal p90) {

        static Point of(Fields fields) {
            return new Point(fields.date("date"), fields.decimal("p10"), fields.decimal("p50"), fields.decimal("p90"));
        }
    }

    static Goal of(Fields fields) {
        var forecast = fields.object("forecast");
        return new Goal(
                fields.text("id"),
                fields.text("name"),
                fields.text("period"),
                fields.decimal("amount"),
                fields.text("currency"),
                fields.optionalDate("target_date").orElse(null),
                fields.date("to"),
                fields.optionalDecimal("earned").orElse(BigDecimal.ZERO),
                fields.number("percent", 0),
                fields.number("days_left", 0),
                fields.optionalDecimal("needed_per_day").orElse(null),
                fields.optionalText("status").orElse(""),
                fields.optionalDecimal("probability").map(BigDecimal::intValue).orElse(null),
                forecast.texts("percentiles").stream().map(BigDecimal::new).toList(),
                forecast.list("fan", Point::of),
                fields.optionalText("reason").orElse(""),
                fields.number("version", 0));
    }

    /** The goals that the server told of. */
    public static List<Goal> all(Optional<Fields> told) {
        return told.map(fields -> fields.list("goals", Goal::of)).orElse(List.of());
    }

    /** The chance of earning another amount in the same time, in percent; null where nothing is forecast. */
    @Nullable
    Integer chanceOf(BigDecimal other) {
        if (percentiles.isEmpty()) {
            return null;
        }
        if (other.compareTo(earned) <= 0) {
            return 100;
        }
        var below = percentiles.stream()
                .filter(amountReached -> amountReached.compareTo(other) < 0)
                .count();
        return (int) (99 - below);
    }

    /** What each day left has to bring for another amount; null where no day is left. */
    @Nullable
    BigDecimal neededFor(BigDecimal other) {
        return daysLeft == 0
                ? null
                : other.subtract(earned).max(BigDecimal.ZERO).divide(BigDecimal.valueOf(daysLeft), 2, RoundingMode.UP);
    }
}
