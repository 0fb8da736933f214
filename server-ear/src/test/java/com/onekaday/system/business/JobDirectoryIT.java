package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditEventView;
import com.onekaday.audit.AuditSearch;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobDirectory;
import com.onekaday.job.JobQueue;
import com.onekaday.job.JobRecord;
import com.onekaday.job.JobService;
import com.onekaday.job.JobState;
import com.onekaday.job.Work;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators do to jobs. The server's own timer is off: nobody else does these jobs. */
@BusinessTest
class JobDirectoryIT {

    private static final Peer DESK = new Peer("192.0.2.7", "test");
    private static final String KIND = "test";

    @Inject
    People people;

    @Inject
    JobService jobs;

    @Inject
    JobQueue queue;

    @Inject
    JobDirectory directory;

    @Inject
    AuditService audit;

    private Caller admin;
    private Caller owner;
    private UUID job;

    @BeforeEach
    void enqueue() {
        admin = people.somebody();
        owner = people.somebody();
        job = jobs.enqueue(owner.id(), KIND, "a");
    }

    @Test
    void showsEverybodysJobsByTheirState() {
        assertThat(directory.list(JobState.WAITING, null, 200).jobs())
                .extracting(JobRecord::id, JobRecord::accountId)
                .contains(tuple(job, owner.id()));
        assertThat(directory.list(JobState.FAILED, null, 200).jobs())
                .extracting(JobRecord::id)
                .doesNotContain(job);
    }

    @Test
    void triesAFailedJobAgain() {
        fail(job);
        assertThat(directory.list(JobState.FAILED, null, 200).jobs())
                .extracting(JobRecord::id)
                .contains(job);

        assertThat(directory.retry(admin, DESK, job).state()).isEqualTo("waiting");

        assertThat(claim(job).id()).isEqualTo(job);
        assertThat(acts()).containsExactly("job-retried");
    }

    @Test
    void leavesARunningJobToWhoeverHasIt() {
        var work = claim(job);

        assertThat(directory.retry(admin, DESK, job).state()).isEqualTo("running");

        assertThat(queue.next(work)).isPresent();
        assertThat(acts()).isEmpty();
    }

    @Test
    void doesNotTryAgainWhatHasBeenAskedForSince() {
        fail(job);
        jobs.enqueue(owner.id(), KIND, "a");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directory.retry(admin, DESK, job))
                .extracting(Refusal::code)
                .isEqualTo("job-under-way");
    }

    @Test
    void cancelsAJobOnce() {
        directory.cancel(admin, DESK, job);

        assertThat(directory.cancel(admin, DESK, job).state()).isEqualTo("cancelled");
        assertThat(acts()).containsExactly("job-cancelled");
    }

    private void fail(UUID id) {
        queue.failed(claim(id), Refusal.conflict("no-file", "Upload the file again"));
    }

    private Work claim(UUID id) {
        return queue.claim(1_000).stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the administrator did to jobs, the latest first. */
    private Iterable<String> acts() {
        return audit.list(new AuditSearch(admin.id(), null, null, null), null, 200).events().stream()
                .map(AuditEventView::action)
                .filter(action -> !action.equals(AuditAction.REGISTERED.code()))
                .toList();
    }
}
