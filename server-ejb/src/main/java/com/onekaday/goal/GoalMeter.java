package com.onekaday.goal;

import com.onekaday.analytics.DayMark;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.NeededPerDay;
import com.onekaday.analytics.Reason;
import com.onekaday.analytics.Reasons;
import com.onekaday.forecast.ExpectedIncome;
import com.onekaday.forecast.Forecast;
import com.onekaday.forecast.ForecastQuestion;
import com.onekaday.forecast.Forecaster;
import com.onekaday.forecast.Seed;
import com.onekaday.forecast.Standing;
import com.onekaday.money.Money;
import com.onekaday.money.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures one goal in its present period: what is earned, what is needed, and what the odds are. */
final class GoalMeter {

    private static final int PERCENT = 100;

    private final Earnings earnings;
    private final UUID goalId;
    private final GoalTerms terms;
    private final GoalSpan span;
    private final Takings takings;
    private final Figure<Price> earned;
    private final List<ExpectedIncome> expected;

    /**
     * @param earned what the goal's days brought, in the goal's currency; none while no rate is known
     * @param expected confirmed income that is to come on the goal's days, in the goal's currency
     */
    GoalMeter(
            Earnings earnings,
            UUID goalId,
            GoalTerms terms,
            GoalSpan span,
            Takings takings,
            Figure<Price> earned,
            List<ExpectedIncome> expected) {
        this.earnings = earnings;
        this.goalId = goalId;
        this.terms = terms;
        this.span = span;
        this.takings = takings;
        this.earned = earned;
        this.expected = expected;
    }

    GoalProgress measure(GoalView goal) {
        var reasons = new Reasons();
        var active = terms.status() == GoalStatus.PAUSED ? Figure.<Price>none(Reason.PAUSED) : earned;
        var needed = active.flatMap(this::needed);
        var forecast = active.flatMap(this::forecast);
        var standing = active.map(price -> standing(price, forecast));
        return new GoalProgress(
                goal.id(),
                goal.name(),
                goal.period(),
                goal.amount(),
                goal.currency(),
                goal.start(),
                goal.targetDate(),
                goal.source(),
                goal.version(),
                span.range().from(),
                span.range().to(),
                reasons.value("earned", earned.map(price -> price.worth().amount())),
                reasons.value("percent", earned.map(this::percent)),
                reasons.value("expected", earned.map(price -> expectedTotal())),
                daysLeft(),
                reasons.value("needed_per_day", needed),
                reasons.value("feasibility", needed.flatMap(this::feasibility)),
                status(standing),
                reasons.value("probability", forecast.map(Forecast::percent)),
                forecast.map(GoalProgress.ForecastView::of).value(),
                forecast.map(odds -> GoalProgress.TakesView.of(odds.whatWouldItTake(), earnings.topSource()))
                        .value(),
                takings.unpriced(span.counted()),
                forecast.reason() == null ? null : forecast.reason().code(),
                reasons.toMap());
    }

    Figure<Money> earned() {
        return earned.map(Price::worth);
    }

    /** How the period may end; none where that cannot be told yet, or any more. */
    Figure<Forecast> forecast() {
        return earned.flatMap(this::forecast);
    }

    private Figure<Forecast> forecast(Price price) {
        var question = new ForecastQuestion(
                Seed.of(earnings.accountId(), goalId, earnings.today()),
                span.counted(),
                terms.amount().amount(),
                price.worth().amount(),
                terms.amount().currency(),
                price.rate(),
                restDays(),
                expected,
                terms.source(),
                earnings.topSource());
        return Forecaster.forecast(earnings.history(), question);
    }

    private Set<LocalDate> restDays() {
        return span.counted()
                .since(earnings.today())
                .dates()
                .filter(date -> earnings.series().day(date).mark() == DayMark.REST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private double percent(Price price) {
        var done = Math.max(0, price.worth().amount().doubleValue());
        return PERCENT * done / terms.amount().amount().doubleValue();
    }

    private BigDecimal expectedTotal() {
        return expected.stream()
                .map(ExpectedIncome::amount)
                .reduce(BigDecimal.ZERO.setScale(terms.amount().amount().scale()), BigDecimal::add);
    }

    private int daysLeft() {
        return earnings.series()
                .workingDaysLeft(span.counted().from(), span.counted().to());
    }

    private Figure<BigDecimal> needed(Price price) {
        return NeededPerDay.of(
                terms.amount().amount(),
                price.worth().amount(),
                expectedTotal(),
                daysLeft(),
                terms.amount().currency());
    }

    /** The need is compared with what days brought in the base currency, by today's rate and without rounding. */
    private Figure<Double> feasibility(BigDecimal needed) {
        return earned.flatMap(price -> takings.feasibility(needed.divide(price.rate(), MathContext.DECIMAL128)));
    }

    private Standing standing(Price price, Figure<Forecast> forecast) {
        var goal = terms.amount().amount();
        var done = price.worth().amount();
        if (span.isOver(earnings.today())) {
            return Standing.afterwards(goal, done);
        }
        var known = forecast.value();
        return known == null ? byPace(goal, done) : Standing.byChance(goal, done, known.chance());
    }

    private Standing byPace(BigDecimal goal, BigDecimal done) {
        var days = span.counted();
        var closed = earnings.series().workingDaysClosed(days.from(), days.to());
        return Standing.byPace(goal, done, closed, closed + daysLeft());
    }

    private @Nullable String status(Figure<Standing> standing) {
        if (terms.status() == GoalStatus.PAUSED) {
            return GoalStatus.PAUSED.code();
        }
        return standing.map(known -> known.name().toLowerCase(Locale.ROOT)).value();
    }
}
