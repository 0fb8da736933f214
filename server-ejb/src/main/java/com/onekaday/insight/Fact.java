package com.onekaday.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was computed and that a claim may cite.
 *
 * @param id names it within its sheet, such as {@code F3}
 * @param value a plain decimal, an ISO date, a weekday in English, {@code up}, {@code down} or {@code flat}, or a label
 * @param unit an ISO 4217 code for money, else {@code percent}, {@code days}, {@code weeks}, {@code incomes},
 *     {@code sources}, {@code date}, {@code weekday}, {@code direction}, {@code source} or {@code goal}
 * @param from first day of the period that it is about
 * @param formula how it is computed, in a few words
 * @param display the value as the person would write it
 * @param why what explains it; null where nothing more can be shown
 */
public record Fact(
        String id,
        Topic topic,
        String metric,
        String value,
        String unit,
        LocalDate from,
        LocalDate to,
        String formula,
        String display,
        @Nullable Why why) {

    static final String PERCENT = "percent";
    static final String DAYS = "days";
    static final String WEEKS = "weeks";
    static final String INCOMES = "incomes";
    static final String SOURCES = "sources";
    static final String DATE = "date";
    static final String WEEKDAY = "weekday";
    static final String DIRECTION = "direction";
    static final String SOURCE = "source";
    static final String GOAL = "goal";

    /** The figure that {@code /api/analytics/explain} explains it by. */
    public record Why(
            String figure,
            @Nullable LocalDate date,
            @Nullable UUID goal) {}

    boolean isMoney() {
        return unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
    }

    boolean isNumber() {
        return isMoney() || isCount() || unit.equals(PERCENT);
    }

    boolean isCount() {
        return switch (unit) {
            case DAYS, WEEKS, INCOMES, SOURCES -> true;
            default -> false;
        };
    }

    /** A label that stands for a name which nobody outside is told. */
    boolean isName() {
        return unit.equals(SOURCE) || unit.equals(GOAL);
    }
}
