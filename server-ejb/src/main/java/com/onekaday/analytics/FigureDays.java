package com.onekaday.analytics;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The days that figures are made of, oldest first: what somebody looks at who wants to know why. */
public final class FigureDays {
    private final DaySeries series;

    public FigureDays(DaySeries series) {
        this.series = series;
    }

    /** One day of those that a figure looked at, and whether it is one that the figure counted. */
    public record Part(Day day, boolean counts) {}

    /** The days of the current streak, those skipped among them, with the day before that ended the last one. */
    public List<Part> streak() {
        var today = series.closedDays();
        var first = today;
        while (first > 0 && isHitOrSkipped(first - 1)) {
            first--;
        }
        return days(IntStream.rangeClosed(Math.max(0, first - 1), today), this::extendsStreak);
    }

    /** All closed days; those that count in rates are counted. */
    public List<Part> closed() {
        return days(IntStream.range(0, series.closedDays()), series::isEligible);
    }

    /** The last days that the consistency score is the mean of. */
    public List<Part> consistency() {
        var eligible = series.eligible().toArray();
        var first = Math.max(0, eligible.length - Consistency.DAYS);
        return days(IntStream.range(first, eligible.length).map(i -> eligible[i]), i -> true);
    }

    /** The days that the weekday pattern rests on. */
    public List<Part> weekdays() {
        return days(WeekdayPattern.days(series), i -> true);
    }

    private boolean isHitOrSkipped(int i) {
        var state = series.state(i);
        return state != null && (state == DayState.HIT || state.isOff());
    }

    private boolean extendsStreak(int i) {
        return i == series.closedDays() ? series.todayExtends() : series.state(i) == DayState.HIT;
    }

    private List<Part> days(IntStream indices, IntPredicate counts) {
        return indices.mapToObj(i -> new Part(series.day(series.date(i)), counts.test(i)))
                .toList();
    }
}
