package com.onekaday.analytics;

import com.onekaday.account.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Answers what an account's income amounts to. Reads only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnalyticsService {

    /** How many days one answer may span: ten years. */
    public static final int MAX_DAYS = 3_660;

    private static final int SMALL = 50;

    @Inject
    AccountDays days;

    @Inject
    FigureCache cache;

    @Inject
    InstantSource clock;

    private record SummaryQuestion() {}

    private record SeriesQuestion() {}

    private record MonthsQuestion(YearMonth from, YearMonth to) {}

    private record HeatmapQuestion(int year) {}

    /** The caller's days, from which all figures are computed. */
    public DaySeries series(Caller caller) {
        var today = caller.today(clock);
        return cache.get(caller, today, new SeriesQuestion(), MAX_DAYS, () -> new DaySeries(days.facts(caller, today)));
    }

    public DailyView daily(Caller caller, Period range) {
        return cache.get(caller, caller.today(clock), range, range.days(), () -> DailyView.of(series(caller), range));
    }

    public MonthlyView monthly(Caller caller, YearMonth from, YearMonth to) {
        return cache.get(
                caller, caller.today(clock), new MonthsQuestion(from, to), SMALL, () -> months(caller, from, to));
    }

    public SummaryView summary(Caller caller) {
        return cache.get(caller, caller.today(clock), new SummaryQuestion(), SMALL, () -> {
            var series = series(caller);
            return SummaryView.of(series, caller, lastSources(caller, series.today()));
        });
    }

    public HeatmapView heatmap(Caller caller, int year) {
        return cache.get(
                caller,
                caller.today(clock),
                new HeatmapQuestion(year),
                366,
                () -> HeatmapView.of(series(caller), year));
    }

    /** What each source brought on each day of a range, the oldest first. */
    public List<SourceDayTotal> daysBySource(Caller caller, Period range) {
        return days.daysBySource(caller, range);
    }

    /** What one source, by the name it is shown with, brought on each day; the oldest first. */
    public List<SourceDayTotal> daysOf(Caller caller, String source) {
        return days.daysOf(caller, source);
    }

    /** What each source brought on the last closed days that concentration looks at. */
    private List<SourceTotal> lastSources(Caller caller, LocalDate today) {
        return days.sources(caller, new Period(today.minusDays(Concentration.DAYS), today.minusDays(1)));
    }

    private MonthlyView months(Caller caller, YearMonth from, YearMonth to) {
        var series = series(caller);
        var sources = days.sourcesByMonth(caller, upToToday(from.atDay(1), to.atEndOfMonth(), series.today()));
        var months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> MonthlyView.Month.of(series, month, sources.getOrDefault(month.atDay(1), List.of())))
                .toList();
        return new MonthlyView(caller.baseCurrency().getCurrencyCode(), months);
    }

    /** Income that is dated ahead counts in nothing until its day has come. */
    private static Period upToToday(LocalDate from, LocalDate to, LocalDate today) {
        return new Period(from, to.isAfter(today) ? today : to);
    }
}
