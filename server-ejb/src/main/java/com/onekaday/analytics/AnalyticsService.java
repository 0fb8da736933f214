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
    SourceBook sources;

    @Inject
    PricedIncomes incomes;

    @Inject
    FigureCache cache;

    @Inject
    InstantSource clock;

    private record SummaryQuestion() {}

    private record SeriesQuestion() {}

    private record MonthsQuestion(YearMonth from, YearMonth to) {}

    private record HeatmapQuestion(int year) {}

    private record SourcesQuestion() {}

    private record AnomaliesQuestion(Period range) {}

    /** The caller's days, from which all figures are computed. */
    public DaySeries series(Caller caller) {
        var today = caller.today(clock);
        return cache.get(caller, today, new SeriesQuestion(), MAX_DAYS, () -> new DaySeries(days.facts(caller, today)));
    }

    /** The same, read anew and not kept: for work that passes through all accounts. */
    public DaySeries seriesAfresh(Caller caller) {
        return new DaySeries(days.facts(caller, caller.today(clock)));
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
            return SummaryView.of(series, caller, lastSources(caller));
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

    /** Every source since its first income. */
    public SourcesView sources(Caller caller) {
        var today = caller.today(clock);
        return cache.get(caller, today, new SourcesQuestion(), SMALL, () -> sources(caller, today));
    }

    /** The odd days of a range. */
    public AnomaliesView anomalies(Caller caller, Period range) {
        return cache.get(caller, caller.today(clock), new AnomaliesQuestion(range), range.days(), () -> {
            var found = new Anomalies(series(caller)).within(range);
            var days = found.stream().flatMap(AnomaliesView::days).toList();
            return AnomaliesView.of(caller.baseCurrency(), range, found, incomes.on(caller, days));
        });
    }

    /** What each source brought on the last closed days that concentration looks at. */
    public List<SourceTotal> lastSources(Caller caller) {
        return days.sources(caller, SourcesView.lately(caller.today(clock)));
    }

    private SourcesView sources(Caller caller, LocalDate today) {
        var weeks = CompleteWeeks.longestRange(today, caller.weekStart());
        return SourcesView.of(
                caller.baseCurrency().getCurrencyCode(),
                today,
                caller.weekStart(),
                sources.records(caller, today, SourcesView.lately(today)),
                sources.weeks(caller, weeks));
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
