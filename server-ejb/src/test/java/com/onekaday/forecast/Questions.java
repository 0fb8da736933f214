package com.onekaday.forecast;

import com.onekaday.analytics.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Histories and questions for tests, as of Sunday 2026-11-22. */
final class Questions {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Currency EUR = Currency.getInstance("EUR");

    private final Period period;
    private final BigDecimal goal;
    private BigDecimal earned = BigDecimal.ZERO;
    private Currency currency = EUR;
    private BigDecimal rate = BigDecimal.ONE;
    private Set<LocalDate> restDays = Set.of();
    private List<ExpectedIncome> expected = List.of();
    private @Nullable String source;
    private @Nullable String topSource;
    private long seed = 1;

    private Questions(Period period, String goal) {
        this.period = period;
        this.goal = new BigDecimal(goal);
    }

    /** Whether so many days from today on bring a goal. */
    static Questions days(int days, String goal) {
        return new Questions(new Period(TODAY, TODAY.plusDays(days - 1L)), goal);
    }

    static Questions period(LocalDate from, LocalDate to, String goal) {
        return new Questions(new Period(from, to), goal);
    }

    Questions earned(String amount) {
        earned = new BigDecimal(amount);
        return this;
    }

    Questions in(Currency other, String itsRate) {
        currency = other;
        rate = new BigDecimal(itsRate);
        return this;
    }

    Questions rest(LocalDate... days) {
        restDays = Set.of(days);
        return this;
    }

    Questions expecting(ExpectedIncome... incomes) {
        expected = List.of(incomes);
        return this;
    }

    Questions source(String only) {
        source = only;
        return this;
    }

    Questions topSource(String top) {
        topSource = top;
        return this;
    }

    Questions seed(long other) {
        seed = other;
        return this;
    }

    ForecastQuestion question() {
        return new ForecastQuestion(seed, period, goal, earned, currency, rate, restDays, expected, source, topSource);
    }

    /** So many closed days; each brings from one source what its date says. */
    static EarningHistory history(int closedDays, String source, IntFunction<String> amountByDaysAgo) {
        var days = new ArrayList<SourceDay>();
        for (var ago = 1; ago <= closedDays; ago++) {
            days.add(new SourceDay(TODAY.minusDays(ago), source, new BigDecimal(amountByDaysAgo.apply(ago))));
        }
        return new EarningHistory(TODAY.minusDays(closedDays), TODAY, days);
    }

    static EarningHistory plus(EarningHistory history, SourceDay... more) {
        var days = new ArrayList<>(history.days());
        days.addAll(List.of(more));
        return new EarningHistory(history.firstIncome(), history.today(), days);
    }

    static EarningHistory both(EarningHistory one, EarningHistory other) {
        return plus(one, other.days().toArray(SourceDay[]::new));
    }
}
