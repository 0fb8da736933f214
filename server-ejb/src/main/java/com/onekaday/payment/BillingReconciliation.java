package com.onekaday.payment;

import com.onekaday.job.JobHandler;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Has everybody looked at whom the supplier knows: what a lost message would have told is found out at night. */
@Stateless
public class BillingReconciliation implements JobHandler {

    static final String KIND = "billing-reconciliation";

    private static final int AT_ONCE = 100;

    @Inject
    BillingBook book;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        var after = work.position() == null ? null : UUID.fromString(work.position());
        book.reconcile(work, after, AT_ONCE);
    }
}
