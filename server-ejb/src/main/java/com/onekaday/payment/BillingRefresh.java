package com.onekaday.payment;

import com.onekaday.job.JobHandler;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Asks the supplier what is true of an account. Whatever was told, in whatever order and however often: what is kept is
 * what is so now, and one account is asked for by one server at a time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingRefresh implements JobHandler {

    static final String KIND = "billing-refresh";

    @Inject
    BillingBook book;

    @Inject
    PaymentGateway gateway;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        var question = book.question(work.owner());
        if (question.isEmpty()) {
            book.finish(work);
            return;
        }
        var shown = SupplierAnswer.of(() -> gateway.look(question.get().customer()));
        book.take(work, question.get(), shown);
    }
}
