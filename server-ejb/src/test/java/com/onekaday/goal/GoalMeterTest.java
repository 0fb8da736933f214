package com.onekaday.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.DailyTargets;
import com.onekaday.analytics.DayFacts;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.DayTotal;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.analytics.Reason;
import com.onekaday.analytics.SourceDayTotal;
import com.onekaday.analytics.WorkDays;
import com.onekaday.forecast.EarningHistory;
import com.onekaday.forecast.ExpectedIncome;
import com.onekaday.forecast.SourceDay;
import com.onekaday.money.Money;
import com.onekaday.money.Price;
import com.onekaday.money.RateSource;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person who works Monday to Friday and earned 100 on each of these days; today is Sunday 2026-11-22. */
class GoalMeterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Currency EUR = Currency.getInstance("EUR");

    private @Nullable String source;
    private GoalStatus status = GoalStatus.ACTIVE;
    private List<ExpectedIncome> expected = List.of();
    private LocalDate firstIncome = LocalDate.of(2026, 9, 1);

    @Test
    void saysWhatEachWorkingDayLeftMustBring() {
        var november = measure(monthly("2700"));

        assertThat(november.earned()).isEqualTo("1500.00");
        assertThat(november.percent()).isEqualTo(100 * 1500 / 2700.0);
        assertThat(november.daysLeft()).isEqualTo(6);
        assertThat(november.neededPerDay()).isEqualTo("200.00");
        assertThat(november.feasibility()).isZero();
    }

    @Test
    void takesWhatIsConfirmedOffTheNeed() {
        expected = List.of(new ExpectedIncome(TODAY.plusDays(1), "acme", new BigDecimal("600.00")));

        var november = measure(monthly("2700"));

        assertThat(november.expected()).isEqualTo("600.00");
        assertThat(november.neededPerDay()).isEqualTo("100.00");
        assertThat(november.feasibility()).isEqualTo(1.0);
    }

    @Test
    void tellsTheOddsAndStandsByThem() {
        assertThat(measure(monthly("1510")).status()).isEqualTo("on_track");
        assertThat(measure(monthly("9000")).status()).isEqualTo("behind");
        assertThat(measure(monthly("9000")).probability()).isEqualTo(1);
        assertThat(measure(monthly("1500")).status()).isEqualTo("reached");
    }

    @Test
    void spreadsTheOddsOverNinetyNineAmounts() {
        var forecast = Objects.requireNonNull(measure(monthly("2000")).forecast());

        assertThat(forecast.percentiles()).hasSize(99).isSorted();
        assertThat(forecast.percentiles().get(49)).isEqualTo(forecast.p50());
    }

    @Test
    void weighsInTheCacheWhatItsForecastHolds() {
        var forecast = Objects.requireNonNull(measure(monthly("2000")).forecast());
        var certain = new ProgressView(TODAY, List.of(measure(monthly("2000"))));
        firstIncome = TODAY;
        var unknown = new ProgressView(TODAY, List.of(measure(monthly("2000"))));

        assertThat(certain.days() - unknown.days())
                .isEqualTo(99 + 2 * forecast.fan().size());
    }

    @Test
    void goesByThePaceWhileThereAreNoOdds() {
        firstIncome = LocalDate.of(2026, 11, 16);

        var onPace = measure(monthly("1100"));
        var offPace = measure(monthly("1400"));

        assertThat(onPace.probability()).isNull();
        assertThat(onPace.reason()).isEqualTo("insufficient_data");
        assertThat(onPace.status()).isEqualTo("on_track");
        assertThat(offPace.status()).isEqualTo("behind");
    }

    @Test
    void countsOneSourceAlone() {
        source = "acme";

        var november = measure(monthly("2700"));

        assertThat(november.earned()).isEqualTo("300.00");
        assertThat(november.feasibility()).isZero();
        assertThat(Objects.requireNonNull(november.whatWouldItTake()).reasons())
                .containsEntry("probability_without_top_source", "single_source");
    }

    @Test
    void saysThatARateIsMissing() {
        var unpriced = meter(monthly("2700"), Figure.none(Reason.UNPRICED)).measure(view(monthly("2700")));

        assertThat(unpriced.earned()).isNull();
        assertThat(unpriced.status()).isNull();
        assertThat(unpriced.reason()).isEqualTo("unpriced");
        assertThat(unpriced.daysLeft()).isEqualTo(6);
    }

    @Test
    void comparesTheNeedInTheBaseCurrency() {
        var terms = new GoalTerms(
                "Goal",
                GoalPeriod.MONTHLY,
                new Money(new BigDecimal("1050"), EUR),
                LocalDate.of(2026, 11, 1),
                null,
                null,
                GoalStatus.ACTIVE);
        var half =
                new Price(new Money(new BigDecimal("750"), EUR), new BigDecimal("0.5"), TODAY, RateSource.ECB, false);

        var november = meter(terms, Figure.of(half)).measure(view(terms));

        assertThat(november.neededPerDay()).isEqualTo("50.00");
        assertThat(november.feasibility()).isEqualTo(1.0);
    }

    @Test
    void asksNothingOfAGoalThatIsPaused() {
        status = GoalStatus.PAUSED;

        var paused = measure(monthly("2700"));

        assertThat(paused.status()).isEqualTo("paused");
        assertThat(paused.earned()).isEqualTo("1500.00");
        assertThat(paused.neededPerDay()).isNull();
        assertThat(paused.forecast()).isNull();
        assertThat(paused.reason()).isEqualTo("paused");
    }

    @Test
    void missesAGoalWhoseLastDayHasPassedUnreached() {
        var ended = new GoalTerms(
                "Goal",
                GoalPeriod.CUSTOM,
                new Money(new BigDecimal("1501"), People.USD),
                LocalDate.of(2026, 11, 1),
                TODAY.minusDays(1),
                null,
                GoalStatus.ACTIVE);

        assertThat(measure(ended).status()).isEqualTo("missed");
        assertThat(measure(ended).reasons()).containsEntry("needed_per_day", "no_days_left");
    }

    private GoalTerms monthly(String amount) {
        return new GoalTerms(
                "Goal",
                GoalPeriod.MONTHLY,
                new Money(new BigDecimal(amount), People.USD),
                LocalDate.of(2026, 11, 1),
                null,
                source,
                status);
    }

    private GoalProgress measure(GoalTerms terms) {
        var span = GoalSpan.of(terms, TODAY, DayOfWeek.MONDAY);
        var earned = new Money(takings().total(span.counted()), People.USD);
        var price = new Price(earned, BigDecimal.ONE, TODAY, RateSource.BASE, false);
        return meter(terms, Figure.of(price)).measure(view(terms));
    }

    private GoalMeter meter(GoalTerms terms, Figure<Price> earned) {
        var history = new EarningHistory(
                firstIncome,
                TODAY,
                days().stream()
                        .map(day -> new SourceDay(day.day(), day.source(), day.total()))
                        .toList());
        var earnings = new Earnings(new UUID(0, 1), series(), history, "acme", List.of());
        var span = GoalSpan.of(terms, TODAY, DayOfWeek.MONDAY);
        return new GoalMeter(earnings, new UUID(0, 2), terms, span, takings(), earned, expected);
    }

    private Takings takings() {
        return source == null
                ? Takings.ofAll(series())
                : Takings.ofOne(
                        series(),
                        days().stream()
                                .filter(day -> day.source().equals(source))
                                .toList());
    }

    private DaySeries series() {
        var totals = days().stream()
                .map(day -> new DayTotal(day.day(), day.total(), 1, 0))
                .toList();
        var workDays = WorkDays.always(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        var targets = DailyTargets.always(new BigDecimal(100));
        return new DaySeries(new DayFacts(People.USD, TODAY, totals, targets, workDays, Map.of(), false));
    }

    /** Mondays are acme's. */
    private List<SourceDayTotal> days() {
        var days = new ArrayList<SourceDayTotal>();
        firstIncome
                .datesUntil(TODAY)
                .filter(GoalMeterTest::isWorkDay)
                .forEach(day -> days.add(new SourceDayTotal(
                        day, day.getDayOfWeek() == DayOfWeek.MONDAY ? "acme" : "other", new BigDecimal("100.00"), 0)));
        return days;
    }

    private static boolean isWorkDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static GoalView view(GoalTerms terms) {
        return new Goal(new UUID(0, 1), terms, null, Instant.EPOCH).toView(terms.source());
    }
}
