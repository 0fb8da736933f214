package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something reached for the first time.
 *
 * @param date the closed day that reached it
 * @param value days of a streak, or money in the base currency
 */
public record Milestone(Kind kind, LocalDate date, BigDecimal value) {

    /** What was reached. */
    public enum Kind {
        FIRST_HIT,
        STREAK,
        MEAN_REACHES_TARGET,
        BEST_DAY,
        BEST_WEEK,
        BEST_MONTH,
        LIFETIME_TOTAL;

        /** Whether its value is an amount; a streak's is a number of days. */
        public boolean isMoney() {
            return this != STREAK;
        }
    }

    /** Tells milestones apart, so that each is told once: records by their date, levels by their height. */
    public String key() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case FIRST_HIT, MEAN_REACHES_TARGET -> name;
            case STREAK, LIFETIME_TOTAL -> name + ":" + value.toPlainString();
            case BEST_DAY, BEST_WEEK, BEST_MONTH -> name + ":" + date;
        };
    }
}
