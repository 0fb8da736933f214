package com.onekaday.job;

import jakarta.ejb.ApplicationException;

/** The job is no longer in the hands of this step, and what it did is undone. */
@ApplicationException(rollback = true)
class LeaseLost extends RuntimeException {

    LeaseLost(Work work) {
        super("The job %s (%s) was cancelled or taken over".formatted(work.id(), work.kind()));
    }
}
