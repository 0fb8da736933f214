package com.onekaday.explanation;

import com.onekaday.analytics.AchievementRate;
import com.onekaday.analytics.Concentration;
import com.onekaday.analytics.Consistency;
import com.onekaday.analytics.Day;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.FigureDays;
import com.onekaday.analytics.Momentum;
import com.onekaday.analytics.NeededPerDay;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Rates;
import com.onekaday.analytics.Reason;
import com.onekaday.analytics.SourceTotal;
import com.onekaday.analytics.Span;
import com.onekaday.analytics.WeekdayPattern;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds each figure anew by the class that computes it, and says its rule in a sentence. */
final class Findings {
    private final DaySeries series;
    private final FigureDays days;
    private final String currency;
    private final DayOfWeek weekStart;

    Findings(DaySeries series, DayOfWeek weekStart) {
        this.series = series;
        this.weekStart = weekStart;
        this.days = new FigureDays(series);
        this.currency = series.currency().getCurrencyCode();
    }

    Finding dailyTotal(LocalDate date) {
        var rule =
                "What came in on this day: each income less its fee, at the exchange rate of its date, rounded to the"
                        + " smallest unit of %s and added up. Income without a known rate is left out.";
        return Finding.of(Figure.of(series.day(date).total()), new Period(date, date), rule.formatted(currency))
                .in(currency);
    }

    /** Of the calendar week, month or year around a day. */
    Finding total(Span span, LocalDate date) {
        var period = span.around(date, weekStart);
        var rule = "What came in this %s, up to today: each income less its fee, at the exchange rate of its date,"
                + " rounded to the smallest unit of %s and added up. Income without a known rate is left out.";
        return Finding.of(
                        Figure.of(series.total(period.from(), period.to())),
                        period,
                        rule.formatted(span.name().toLowerCase(Locale.ROOT), currency))
                .in(currency);
    }

    Finding streak() {
        var parts = days.streak();
        var counted = new Period(parts.get(0).day().date(), series.today());
        var rule =
                "The working days in a row, up to yesterday, on which you reached your target. Days off and frozen days"
                        + " are skipped; today counts as soon as it reaches its target and never ends a streak.";
        return Finding.of(Figure.of(series.streak().current()), counted, rule).madeOf(parts);
    }

    Finding achievementRate() {
        var rates = Rates.of(series);
        var rule =
                "You reached your target on %d of %d working days that have closed. Days off, frozen days and days with"
                        + " income that has no exchange rate yet are left out.";
        return Finding.of(
                        rates.achievement().map(AchievementRate::rate),
                        closed(),
                        rule.formatted(rates.hitDays(), rates.eligibleDays()))
                .madeOf(days.closed());
    }

    Finding consistency() {
        var parts = days.consistency();
        var rule =
                "How much of your target you reached on average over your last %d working days that have closed, each"
                        + " counted as 100 at most. It takes 14 such days, and looks at 28.";
        return Finding.of(Consistency.of(series).map(Consistency::score), span(parts), rule.formatted(parts.size()))
                .madeOf(parts);
    }

    Finding momentum() {
        var rule =
                "The share of your target that each working day reached, at most 1, each weighing half as much as one"
                        + " 13 working days later, times 100.";
        return Finding.of(Momentum.of(series), closed(), rule).madeOf(days.closed());
    }

    Finding weekdayPattern() {
        var parts = days.weekdays();
        var rule =
                "How likely chance alone would make your weekdays differ as much (Kruskal–Wallis test over the working"
                        + " days of the last 364 closed days); below 0.05 it is called a pattern. It takes 56 closed days.";
        return Finding.of(
                        WeekdayPattern.of(series).map(pattern -> pattern.test().p()), span(parts), rule)
                .madeOf(parts);
    }

    /** Of the daily target; a goal knows its own. */
    Finding neededPerDay() {
        var day = series.day(series.today());
        var rule = "Your target of today less what came in today, and never less than nothing.";
        return Finding.of(needed(day), new Period(day.date(), day.date()), rule)
                .in(currency)
                .madeOf(List.of(new FigureDays.Part(day, true)));
    }

    private Figure<BigDecimal> needed(Day day) {
        return day.target() == null
                ? Figure.none(Reason.NO_TARGET)
                : NeededPerDay.of(
                        day.target(),
                        day.total(),
                        BigDecimal.ZERO,
                        series.workingDaysLeft(day.date(), day.date()),
                        series.currency());
    }

    Finding concentration(List<SourceTotal> totals) {
        var window = new Period(
                series.today().minusDays(Concentration.DAYS), series.today().minusDays(1));
        var rule =
                "The squared shares of your sources over the last %d closed days, added up: 1 where all comes from one"
                        + " source, a half where it comes from two equal ones. Sources that brought nothing, or less, have no share.";
        return Finding.of(Concentration.of(totals).map(Concentration::hhi), window, rule.formatted(Concentration.DAYS))
                .fromSources(shares(totals));
    }

    private static List<Explanation.SourceRow> shares(List<SourceTotal> totals) {
        var shares = Concentration.shares(totals);
        return totals.stream()
                .sorted(Comparator.comparing(SourceTotal::total).reversed())
                .map(total -> new Explanation.SourceRow(total.source(), total.total(), shares.get(total.source())))
                .toList();
    }

    private Period closed() {
        return new Period(
                series.firstDay().orElse(series.today()), series.today().minusDays(1));
    }

    /** From the first day to the last; none where there is none. */
    private Period span(List<FigureDays.Part> parts) {
        return parts.isEmpty()
                ? new Period(series.today(), series.today().minusDays(1))
                : new Period(
                        parts.get(0).day().date(),
                        parts.get(parts.size() - 1).day().date());
    }
}
