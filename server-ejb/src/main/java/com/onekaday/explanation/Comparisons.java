package com.onekaday.explanation;

import com.onekaday.analytics.CompleteWeeks;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Growth;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Trend;
import com.onekaday.analytics.Volatility;
import java.time.DayOfWeek;
import java.util.List;

/** Finds anew the figures that compare some days in a row with others, and says their rules in a sentence. */
final class Comparisons {
    private final DaySeries series;
    private final DayOfWeek weekStart;

    Comparisons(DaySeries series, DayOfWeek weekStart) {
        this.series = series;
        this.weekStart = weekStart;
    }

    Finding growth() {
        var growth = Growth.of(series);
        var sides = growth.map(Growth::window).toOptional().map(this::sides).orElse(List.of());
        var rule = "What the last closed days brought against as many days before them: 28, or 21, 14 or 7 where fewer"
                + " have passed. The difference by what was before.";
        return finding(Finding.of(growth.flatMap(Growth::growth), around(sides), rule), sides);
    }

    Finding trend() {
        var rule =
                "The typical change from week to week over your last 12 complete weeks (Theil–Sen), called up or down"
                        + " only where chance would seldom show as much (Mann–Kendall test, p below 0.10). It takes 4 weeks.";
        return ofWeeks(Trend.of(series, weekStart).map(Trend::slope), rule);
    }

    Finding volatility() {
        var rule = "How far your last 12 complete weeks lie from their mean: standard deviation by mean. Below 0.25 is"
                + " steady, below 0.6 variable, else lumpy. It takes 6 weeks.";
        return ofWeeks(Volatility.of(series, weekStart).flatMap(Volatility::cv), rule);
    }

    private Finding ofWeeks(Figure<Double> figure, String rule) {
        var weeks = CompleteWeeks.of(series, weekStart);
        return finding(Finding.of(figure, around(weeks), rule), weeks);
    }

    private Finding finding(Finding finding, List<Period> spans) {
        return finding.comparing(spans.stream()
                .map(span -> new Explanation.SpanRow(span.from(), span.to(), series.total(span.from(), span.to())))
                .toList());
    }

    private List<Period> sides(int window) {
        var today = series.today();
        var middle = today.minusDays(window);
        return List.of(
                new Period(middle.minusDays(window), middle.minusDays(1)), new Period(middle, today.minusDays(1)));
    }

    /** From the first day to the last; none where there is none. */
    private Period around(List<Period> spans) {
        return spans.isEmpty()
                ? new Period(series.today(), series.today().minusDays(1))
                : new Period(spans.get(0).from(), spans.get(spans.size() - 1).to());
    }
}
