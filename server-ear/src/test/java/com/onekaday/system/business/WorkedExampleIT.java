package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DailyView;
import com.onekaday.analytics.DayState;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.SourceAmount;
import com.onekaday.analytics.SourceDelta;
import com.onekaday.analytics.SourcesView;
import com.onekaday.analytics.Streak;
import com.onekaday.explanation.ExplainedFigure;
import com.onekaday.explanation.Explanation;
import com.onekaday.explanation.ExplanationService;
import com.onekaday.explanation.FigureQuestion;
import com.onekaday.goal.GoalService;
import com.onekaday.goal.NewGoal;
import com.onekaday.goal.ProgressService;
import com.onekaday.system.clock.MovableClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Eight weeks of a person who works Monday to Friday, wants 1,000 a day and looks at it on a Sunday: from what is recorded
 * to the figures that are answered.
 */
@BusinessTest
class WorkedExampleIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate REFUND = LocalDate.of(2026, 11, 4);
    private static final Offset<Double> SIX_DIGITS = within(5e-7);
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);

    private static final String AMOUNTS = """
            620 0 1180 1040 300 0 0 1250 900 0 1010 1600 0 0 1000 0 0 2400 880 0 250 1010 1100 950 1005 0 0 0
            0 0 3200 1000 1000 0 0 1150 1300 -150 990 1045 0 0 1500 1000 0 1020 700 400 0 1005 1010 1000 0 1200 0 500
            """;

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    AnalyticsService analytics;

    @Inject
    ExplanationService explanations;

    @Inject
    GoalService goalService;

    @Inject
    ProgressService goals;

    private Caller caller;

    @BeforeEach
    void record() throws SQLException {
        clock.moveTo(Instant.parse("2026-11-22T12:00:00Z"));
        var somebody =
                people.somebody(ZoneId.of("UTC"), List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        var day = FIRST;
        for (var amount : AMOUNTS.strip().split("\\s+", -1)) {
            if (!amount.equals("0")) {
                people.earn(somebody, day, amount, source(day));
            }
            day = day.plusDays(1);
        }
        freeze(somebody);
        caller = people.again(somebody.id());
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    private static String source(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, THURSDAY -> "stripe";
            case WEDNESDAY -> "upwork";
            case FRIDAY, SATURDAY, SUNDAY -> "gumroad";
        };
    }

    /** As it was spent by hand when the day was young enough for it. */
    private void freeze(Caller somebody) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into day_mark values (?, ?, 'FROZEN', now())")) {
            insert.setObject(1, somebody.id());
            insert.setObject(2, REFUND);
            insert.executeUpdate();
        }
    }

    @Test
    void tellsTheSummary() {
        var summary = analytics.summary(caller);

        assertThat(summary.achievementRate().rate()).isCloseTo(0.589744, SIX_DIGITS);
        assertThat(summary.achievementRate().low()).isCloseTo(0.434186, SIX_DIGITS);
        assertThat(summary.achievementRate().high()).isCloseTo(0.729207, SIX_DIGITS);
        assertThat(summary.achievementRate().hitDays()).isEqualTo(23);
        assertThat(summary.achievementRate().eligibleDays()).isEqualTo(39);
        assertThat(summary.attainment()).isCloseTo(0.893974, SIX_DIGITS);
        assertThat(summary.consistency().score()).isCloseTo(73.2857, FOUR_DIGITS);
        assertThat(summary.consistency().rating()).isEqualTo("good");
        assertThat(summary.momentum()).isCloseTo(66.3584, FOUR_DIGITS);
        assertThat(summary.streak()).isEqualTo(new Streak(1, 5));
    }

    @Test
    void tellsWhereItGoes() {
        var summary = analytics.summary(caller);

        assertThat(summary.growth().window()).isEqualTo(21);
        assertThat(summary.growth().growth()).isCloseTo(-0.045306, SIX_DIGITS);
        assertThat(summary.growth().arc()).isCloseTo(-0.046356, SIX_DIGITS);
        assertThat(summary.trend().slope()).isCloseTo(146.6667, FOUR_DIGITS);
        assertThat(summary.trend().direction()).isEqualTo("flat");
        assertThat(summary.volatility().cv()).isCloseTo(0.148472, SIX_DIGITS);
        assertThat(summary.volatility().robust()).isCloseTo(0.075275, SIX_DIGITS);
        assertThat(summary.volatility().rating()).isEqualTo("steady");
        assertThat(summary.weekdayPattern().reason()).isEqualTo("insufficient_data");
    }

    @Test
    void tellsWhatItHangsOn() {
        var concentration = analytics.summary(caller).concentration();

        assertThat(concentration.hhi()).isCloseTo(0.449748, SIX_DIGITS);
        assertThat(concentration.effectiveSources()).isCloseTo(2.223468, SIX_DIGITS);
        assertThat(concentration.topShare()).isCloseTo(0.611215, SIX_DIGITS);
        assertThat(concentration.topSource()).isEqualTo("stripe");
        assertThat(concentration.warn()).isTrue();
    }

    @Test
    void tellsTheDays() {
        var daily = analytics.daily(caller, new Period(FIRST, TODAY));

        assertThat(daily.days()).hasSize(56);
        assertThat(daily.total()).isEqualTo("35365.00");
        assertThat(daily.averagePerDay()).isEqualTo("633.9091");
        assertThat(daily.averagePerWorkingDay()).isEqualTo("893.9744");
        assertThat(daily.days())
                .filteredOn(day -> day.state() == DayState.FROZEN)
                .extracting(DailyView.DayView::date)
                .containsExactly(REFUND);
        assertThat(daily.days().get(55).state()).isEqualTo(DayState.OPEN);
    }

    @Test
    void tellsNovember() {
        var november = YearMonth.of(2026, 11);
        var month = analytics.monthly(caller, november, november).months().get(0);

        assertThat(month.total()).isEqualTo("13670.00");
        assertThat(month.partial()).isTrue();
        assertThat(month.bySource())
                .extracting(SourceAmount::source, SourceAmount::total)
                .containsExactly(
                        tuple("stripe", new BigDecimal("8975.00")),
                        tuple("gumroad", new BigDecimal("3845.00")),
                        tuple("upwork", new BigDecimal("850.00")));
    }

    @Test
    void tellsTheSources() {
        var sources = analytics.sources(caller).sources();

        assertThat(sources).extracting(SourcesView.SourceRow::source).containsExactly("stripe", "gumroad", "upwork");
        assertThat(sources.get(0).share()).isCloseTo(0.611215, SIX_DIGITS);
        assertThat(sources.get(0).first()).isEqualTo(FIRST);
        assertThat(sources.stream().map(SourcesView.SourceRow::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("35365");
    }

    @Test
    void explainsTheOddThursday() {
        var thursday = LocalDate.of(2026, 11, 19);
        var odd = analytics.anomalies(caller, new Period(thursday, thursday)).anomalies();

        assertThat(odd).hasSize(1);
        assertThat(odd.get(0).z()).isCloseTo(-6.7450, FOUR_DIGITS);
        assertThat(odd.get(0).median()).isEqualByComparingTo("1010");
        assertThat(odd.get(0).sources()).extracting(SourceDelta::source).containsExactly("stripe");
        assertThat(odd.get(0).sources().get(0).delta()).isEqualTo(odd.get(0).change());
    }

    @Test
    void explainsNovemberByItsIncomes() {
        var explained = explain(ExplainedFigure.MONTHLY_TOTAL);

        assertThat(explained.value()).isEqualTo(new BigDecimal("13670.00"));
        assertThat(explained.partial()).isTrue();
        assertThat(sum(explained.rows())).isEqualByComparingTo("13670");
        assertThat(explained.excluded()).isEmpty();
    }

    @Test
    void explainsRatesByTheirDays() {
        var rate = explain(ExplainedFigure.ACHIEVEMENT_RATE);
        var consistency = explain(ExplainedFigure.CONSISTENCY);

        assertThat((Double) rate.value()).isCloseTo(0.589744, SIX_DIGITS);
        assertThat(rate.days())
                .hasSize(55)
                .filteredOn(Explanation.DayRow::counts)
                .hasSize(39);
        assertThat(rate.rule()).contains("23 of 39");
        assertThat((Double) consistency.value()).isCloseTo(73.2857, FOUR_DIGITS);
        assertThat(consistency.days()).hasSize(28);
    }

    @Test
    void explainsTheStreakByTheDayThatBeganIt() {
        var streak = explain(ExplainedFigure.STREAK);

        assertThat(streak.value()).isEqualTo(1);
        assertThat(streak.days())
                .filteredOn(Explanation.DayRow::counts)
                .extracting(Explanation.DayRow::date)
                .containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(streak.days().get(0).state()).isEqualTo(DayState.UNLOGGED);
    }

    @Test
    void explainsConcentrationBySources() {
        var concentration = explain(ExplainedFigure.CONCENTRATION);

        assertThat((Double) concentration.value()).isCloseTo(0.449748, SIX_DIGITS);
        assertThat(concentration.sources())
                .extracting(Explanation.SourceRow::source)
                .containsExactly("stripe", "gumroad", "upwork");
    }

    @Test
    void needsNothingOnADayOff() {
        var needed = explain(ExplainedFigure.NEEDED_PER_DAY);

        assertThat(needed.value()).isNull();
        assertThat(needed.reason()).isEqualTo("no_days_left");
    }

    @Test
    void tellsWhatAGoalForNovemberNeeds() {
        var goal = novemberGoal(null);
        var progress = goals.progress(caller).goals().get(0);
        var needed = explain(new FigureQuestion(ExplainedFigure.NEEDED_PER_DAY, null, goal));
        var earned = explain(new FigureQuestion(ExplainedFigure.GOAL_EARNED, null, goal));

        assertThat(progress.daysLeft()).isEqualTo(6);
        assertThat(progress.neededPerDay()).isEqualTo("1221.67");
        assertThat(needed.value()).isEqualTo(new BigDecimal("1221.67"));
        assertThat(earned.value()).isEqualTo(new BigDecimal("13670.00"));
        assertThat(sum(earned.rows())).isEqualByComparingTo("13670");
    }

    @Test
    void explainsAGoalOfOneSourceByItsIncomesAlone() {
        var goal = novemberGoal("Upwork");

        var earned = explain(new FigureQuestion(ExplainedFigure.GOAL_EARNED, null, goal));

        assertThat(earned.value()).isEqualTo(new BigDecimal("850.00"));
        assertThat(earned.rows()).extracting(Explanation.Row::source).containsOnly("upwork");
        assertThat(sum(earned.rows())).isEqualByComparingTo("850");
    }

    private UUID novemberGoal(@Nullable String source) {
        var draft = new NewGoal(
                "November",
                GoalPeriod.MONTHLY,
                new BigDecimal(21 * 1000),
                null,
                LocalDate.of(2026, 11, 1),
                null,
                source,
                null);
        var goal = goalService.create(caller, draft).id();
        caller = people.again(caller.id());
        return goal;
    }

    private Explanation explain(ExplainedFigure figure) {
        return explain(new FigureQuestion(figure, null, null));
    }

    private Explanation explain(FigureQuestion question) {
        return explanations.explain(
                caller, question, null, 200, income -> income.id().toString());
    }

    private static BigDecimal sum(Collection<Explanation.Row> rows) {
        return rows.stream().map(Explanation.Row::baseAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
