package com.onekaday.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.Concentration;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Reason;
import com.onekaday.analytics.SourceDayTotal;
import com.onekaday.analytics.SourceTotal;
import com.onekaday.expected.DueIncome;
import com.onekaday.expected.ReceiptService;
import com.onekaday.forecast.EarningHistory;
import com.onekaday.forecast.ExpectedIncome;
import com.onekaday.forecast.SourceDay;
import com.onekaday.money.CurrencyConverter;
import com.onekaday.money.Money;
import com.onekaday.money.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what goals are measured by. */
@ApplicationScoped
class Meters {

    private final AnalyticsService analytics;
    private final ReceiptService expected;
    private final CurrencyConverter converter;

    @Inject
    Meters(AnalyticsService analytics, ReceiptService expected, CurrencyConverter converter) {
        this.analytics = analytics;
        this.expected = expected;
        this.converter = converter;
    }

    /** @param until the last day of any of the goals */
    Earnings earnings(Caller caller, LocalDate until) {
        var series = analytics.series(caller);
        var today = series.today();
        var days = analytics.daysBySource(caller, new Period(today.minusDays(EarningHistory.MOST_DAYS), today));
        return new Earnings(
                caller.id(), series, history(series, days), topSource(today, days), expected.confirmed(caller, until));
    }

    GoalMeter meter(Caller caller, Earnings earnings, UUID goalId, GoalTerms terms) {
        var span = GoalSpan.of(terms, earnings.today(), caller.weekStart());
        var takings = takings(caller, earnings.series(), terms.source());
        var earned = earned(caller, takings, span, terms, earnings.today());
        return new GoalMeter(
                earnings, goalId, terms, span, takings, earned, expected(caller, earnings, terms, span.counted()));
    }

    /** What the days of a span brought, in the currency of a goal by today's rate. */
    Figure<Price> earned(Caller caller, Takings takings, GoalSpan span, GoalTerms terms, LocalDate today) {
        var done = new Money(takings.total(span.counted()), caller.baseCurrency());
        return price(caller, done, terms.amount().currency(), today)
                .map(Figure::of)
                .findFirst()
                .orElseGet(() -> Figure.none(Reason.UNPRICED));
    }

    /** What counts for a goal. */
    Takings takings(Caller caller, DaySeries series, @Nullable String source) {
        return source == null ? Takings.ofAll(series) : Takings.ofOne(series, analytics.daysOf(caller, source));
    }

    private static EarningHistory history(DaySeries series, List<SourceDayTotal> days) {
        var first = series.firstDay().orElse(series.today());
        var sourceDays = days.stream()
                .map(day -> new SourceDay(day.day(), day.source(), day.total()))
                .toList();
        return new EarningHistory(first, series.today(), sourceDays);
    }

    private static @Nullable String topSource(LocalDate today, List<SourceDayTotal> days) {
        var window = new Period(today.minusDays(Concentration.DAYS), today.minusDays(1));
        var totals = days.stream()
                .filter(day -> window.contains(day.day()))
                .collect(groupingBy(
                        SourceDayTotal::source,
                        mapping(SourceDayTotal::total, reducing(BigDecimal.ZERO, BigDecimal::add))));
        return Concentration.of(totals.entrySet().stream()
                        .map(total -> new SourceTotal(total.getKey(), total.getValue()))
                        .toList())
                .map(Concentration::topSource)
                .value();
    }

    /** What has no rate cannot be counted on. */
    private List<ExpectedIncome> expected(Caller caller, Earnings earnings, GoalTerms terms, Period days) {
        var currency = terms.amount().currency();
        return earnings.expected().stream()
                .filter(due -> days.contains(due.date()) && counts(due, terms.source()))
                .flatMap(due -> price(caller, due.amount(), currency, earnings.today())
                        .map(price -> new ExpectedIncome(
                                due.date(), due.source(), price.worth().amount())))
                .toList();
    }

    private static boolean counts(DueIncome due, @Nullable String onlySource) {
        return onlySource == null || onlySource.equals(due.source());
    }

    private Stream<Price> price(Caller caller, Money amount, Currency into, LocalDate today) {
        return converter.price(caller.id(), amount, into, today).stream();
    }
}
