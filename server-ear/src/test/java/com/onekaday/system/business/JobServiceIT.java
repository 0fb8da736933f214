package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobProgress;
import com.onekaday.job.JobQueue;
import com.onekaday.job.JobService;
import com.onekaday.job.JobView;
import com.onekaday.job.Work;
import com.onekaday.system.clock.MovableClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own timer is off: nobody else does these jobs. */
@BusinessTest
class JobServiceIT {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");
    private static final String KIND = "test";

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    JobService jobs;

    @Inject
    JobQueue queue;

    @Inject
    JobProgress progress;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void moveClock() {
        clock.moveTo(NOON);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void hasTheSameWorkUnderWayOnce() {
        var caller = people.somebody();

        assertThat(enqueue(caller, "a")).isEqualTo(enqueue(caller, "a")).isNotEqualTo(enqueue(caller, "b"));
    }

    @Test
    void hasTheOperatorsWorkUnderWayOnce() {
        assertThat(jobs.enqueue(null, KIND, "operator")).isEqualTo(jobs.enqueue(null, KIND, "operator"));
        claim(jobs.enqueue(null, KIND, "operator")).ifPresent(work -> queue.failed(work, Refusal.notFound("thing")));
    }

    @Test
    void givesAJobToOneNodeUntilTheLeaseIsOver() {
        var id = enqueue(people.somebody(), "a");

        assertThat(claim(id)).isPresent();
        assertThat(claim(id)).isEmpty();
        clock.moveTo(NOON.plus(Duration.ofSeconds(61)));
        assertThat(claim(id)).isPresent();
    }

    @Test
    void keepsHowFarAStepCameWithTheStep() throws Exception {
        var caller = people.somebody();
        var work = claim(enqueue(caller, "a")).orElseThrow();

        transaction.begin();
        progress.advance(work, 10, 40L, "ten");
        transaction.commit();
        transaction.begin();
        progress.advance(work, 20, 40L, "twenty");
        transaction.rollback();

        assertThat(queue.next(work)).map(Work::position).contains("ten");
        assertThat(view(caller, work))
                .extracting(JobView::state, JobView::done, JobView::total)
                .containsExactly("running", 10L, 40L);
    }

    @Test
    void endsWhenAllIsDone() throws Exception {
        var caller = people.somebody();
        var work = claim(enqueue(caller, "a")).orElseThrow();

        transaction.begin();
        progress.finish(work);
        transaction.commit();

        assertThat(view(caller, work).state()).isEqualTo("done");
        assertThat(queue.next(work)).isEmpty();
        assertThat(enqueue(caller, "a")).isNotEqualTo(work.id());
    }

    @Test
    void undoesTheStepOfAJobThatWasCancelled() throws Exception {
        var caller = people.somebody();
        var work = claim(enqueue(caller, "a")).orElseThrow();
        jobs.cancel(caller, work.id());

        transaction.begin();
        assertThatThrownBy(() -> progress.advance(work, 10, null, null)).hasMessageContaining("cancelled");
        transaction.rollback();

        assertThat(view(caller, work).state()).isEqualTo("cancelled");
        assertThat(view(caller, work).done()).isZero();
    }

    @Test
    void undoesTheStepOfAServerThatWasTooSlow() throws Exception {
        var caller = people.somebody();
        var slow = claim(enqueue(caller, "a")).orElseThrow();
        clock.moveTo(NOON.plus(Duration.ofSeconds(61)));
        var quick = claim(slow.id()).orElseThrow();

        transaction.begin();
        assertThatThrownBy(() -> progress.finish(slow)).hasMessageContaining("taken over");
        transaction.rollback();

        assertThat(queue.next(quick)).isPresent();
    }

    @Test
    void endsWithWhatAPersonCanMend() {
        var caller = people.somebody();
        var work = claim(enqueue(caller, "a")).orElseThrow();

        queue.failed(work, Refusal.conflict("no-file", "Upload the file again"));

        assertThat(view(caller, work))
                .extracting(JobView::state, JobView::reason)
                .containsExactly("failed", "Upload the file again");
    }

    @Test
    void triesAgainLaterWhatTimeMayMend() {
        var caller = people.somebody();
        var id = enqueue(caller, "a");

        queue.failed(claim(id).orElseThrow(), unreachable());
        assertThat(jobs.get(caller, id).state()).isEqualTo("waiting");
        assertThat(claim(id)).isEmpty();
        clock.moveTo(NOON.plus(Duration.ofMinutes(5)));

        assertThat(claim(id)).isPresent();
    }

    @Test
    void givesUpAtLast() {
        var caller = people.somebody();
        var id = enqueue(caller, "a");

        for (var time = 1; time <= 12; time++) {
            clock.moveTo(NOON.plus(Duration.ofHours(time)));
            queue.failed(claim(id).orElseThrow(), unreachable());
        }

        assertThat(jobs.get(caller, id).state()).isEqualTo("failed");
    }

    @Test
    void showsNobodyElsesJobs() {
        var id = enqueue(people.somebody(), "a");
        var stranger = people.somebody();

        assertThat(jobs.list(stranger)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.get(stranger, id));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.cancel(stranger, id));
    }

    private static Refusal unreachable() {
        return Refusal.later(Refusal.Kind.UPSTREAM_FAILED, "unreachable", "Nobody answers", Duration.ofMinutes(1));
    }

    private UUID enqueue(Caller caller, String subject) {
        return jobs.enqueue(caller.id(), KIND, subject);
    }

    private Optional<Work> claim(UUID id) {
        return queue.claim(1_000).stream().filter(work -> work.id().equals(id)).findFirst();
    }

    private JobView view(Caller caller, Work work) {
        return jobs.get(caller, work.id());
    }
}
