package com.onekaday.rate;

import com.onekaday.income.Ledger;
import com.onekaday.income.Repricing;
import com.onekaday.job.JobHandler;
import com.onekaday.job.JobProgress;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Prices an account's incomes that wait for a rate, or have one for the time being, some thousands a step. */
@Stateless
public class RepricingJob implements JobHandler {

    static final String KIND = "reprice";

    private static final LocalDate BEFORE_ALL = LocalDate.of(1989, 12, 31);

    @Inject
    Repricing repricing;

    @Inject
    Ledger ledger;

    @Inject
    JobProgress progress;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        ledger.lock(work.owner());
        var after = work.position() == null ? BEFORE_ALL : LocalDate.parse(work.position());
        repricing
                .repriceWaiting(work.owner(), after)
                .ifPresentOrElse(
                        through -> progress.advance(work, work.done() + 1, null, through.toString()),
                        () -> progress.finish(work));
    }
}
