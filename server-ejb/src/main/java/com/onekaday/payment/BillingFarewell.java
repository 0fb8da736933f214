package com.onekaday.payment;

import com.onekaday.job.JobHandler;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the supplier forget a customer whose account is gone, so that nothing is collected any more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingFarewell implements JobHandler {

    static final String KIND = "billing-farewell";

    @Inject
    PaymentGateway gateway;

    @Inject
    BillingBook book;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        SupplierAnswer.of(() -> {
            gateway.leave(work.subject());
            return work;
        });
        book.finish(work);
    }
}
