package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The last weeks that have ended and did not begin before the first income: at most twelve, oldest first. */
public final class CompleteWeeks {
    private static final int MOST = 12;

    private CompleteWeeks() {}

    public static List<Period> before(LocalDate today, LocalDate firstIncome, DayOfWeek weekStart) {
        var current = Span.WEEK.around(today, weekStart).from();
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(weeksAgo -> current.minusWeeks(MOST + 1L - weeksAgo))
                .filter(start -> !start.isBefore(firstIncome))
                .map(start -> Span.WEEK.around(start, weekStart))
                .toList();
    }

    /** From the first day to the last of as many as may count. */
    static Period longestRange(LocalDate today, DayOfWeek weekStart) {
        var current = Span.WEEK.around(today, weekStart).from();
        return new Period(current.minusWeeks(MOST), current.minusDays(1));
    }

    /** Those of a series. */
    public static List<Period> of(DaySeries series, DayOfWeek weekStart) {
        return series.firstDay()
                .map(first -> before(series.today(), first, weekStart))
                .orElse(List.of());
    }

    /** What each of them brought. */
    public static List<BigDecimal> totals(DaySeries series, DayOfWeek weekStart) {
        return of(series, weekStart).stream()
                .map(week -> series.total(week.from(), week.to()))
                .toList();
    }
}
