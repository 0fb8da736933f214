package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.insight.ClaimView;
import com.onekaday.insight.InsightService;
import com.onekaday.insight.InsightView;
import com.onekaday.job.JobQueue;
import com.onekaday.job.JobRunner;
import com.onekaday.job.JobView;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No model is configured here, and the server's own timers are off. */
@BusinessTest
class InsightServiceIT {

    private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z"); // a Wednesday
    private static final LocalDate LAST_MONDAY = LocalDate.of(2031, 2, 24);

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    InsightService insights;

    @Inject
    JobQueue queue;

    @Inject
    JobRunner runner;

    @BeforeEach
    void moveClock() {
        clock.moveTo(NOON);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void writesTheWeekInReviewByTemplates() {
        var caller = earner();

        run(insights.write(caller));

        var insight = newest(caller);
        assertThat(insight.reason()).isEqualTo("not_configured");
        assertThat(insight.model()).isNull();
        assertThat(insight.claims())
                .extracting(ClaimView::text)
                .contains(
                        "In the week of February 24, 2031 you earned $1,500.00, $300.00 more than the week before.",
                        "Best Client brought 100% of the last three months; what would a month without it look like?");
        assertThat(insight.claims()).allSatisfy(claim -> assertThat(insight.facts())
                .extracting(fact -> fact.id())
                .containsAll(claim.facts()));
    }

    @Test
    void writesNothingNewWhereNothingHasChanged() {
        var caller = earner();
        run(insights.write(caller));
        run(insights.write(caller));
        assertThat(list(caller)).hasSize(1);

        people.earn(caller, LAST_MONDAY, "50", "Best Client");
        run(insights.write(again(caller)));
        assertThat(list(caller)).hasSize(2);
    }

    @Test
    void hasNothingToSayBeforeTheFirstIncome() {
        var caller = people.somebody();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> insights.write(caller))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("nothing-to-say"));
    }

    @Test
    void keepsConsentUntilItIsWithdrawn() {
        var caller = people.somebody();

        assertThat(insights.consent(caller).granted()).isFalse();
        assertThat(insights.consent(caller, true).granted()).isTrue();
        assertThat(insights.consent(caller, true).grantedAt()).isNotNull();
        assertThat(insights.consent(caller, false).granted()).isFalse();
    }

    @Test
    void keepsWhatAPersonThinksOfIt() {
        var caller = earner();
        run(insights.write(caller));
        var id = newest(caller).id();

        assertThat(insights.judge(caller, id, true).useful()).isTrue();
        assertThat(newest(caller).useful()).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> insights.judge(people.somebody(), id, false));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> insights.exchange(caller, id));
    }

    @Test
    void ordersOneAWeekForWhoeverEarns() {
        var caller = earner();

        insights.orderWeekly();
        runAll();
        insights.orderWeekly();
        runAll();

        assertThat(list(caller)).hasSize(1);
    }

    private Caller earner() {
        var caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        people.earn(caller, LAST_MONDAY.minusDays(14), "100", "Best Client");
        people.earn(caller, LAST_MONDAY.minusDays(5), "1200", "Best Client");
        people.earn(caller, LAST_MONDAY.plusDays(2), "1500", "Best Client");
        return again(caller);
    }

    private Caller again(Caller caller) {
        return people.again(caller.id());
    }

    private void run(JobView job) {
        queue.claim(1_000).stream().filter(work -> work.id().equals(job.id())).forEach(runner::run);
    }

    private void runAll() {
        queue.claim(1_000).forEach(runner::run);
    }

    private InsightView newest(Caller caller) {
        return list(caller).get(0);
    }

    private List<InsightView> list(Caller caller) {
        return insights.list(caller, null, 10).insights();
    }
}
