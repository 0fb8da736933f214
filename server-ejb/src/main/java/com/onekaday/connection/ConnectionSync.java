package com.onekaday.connection;

import com.onekaday.job.JobHandler;
import com.onekaday.job.Work;
import com.onekaday.stripe.StripeFailed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads a person's Stripe account, a window of time at each step: asks without a transaction, records with one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionSync implements JobHandler {

    static final String KIND = "stripe-sync";

    @Inject
    ConnectionBook book;

    @Inject
    BalanceGateway gateway;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        var asked = book.question(work);
        if (asked.isEmpty()) {
            book.finish(work);
            return;
        }
        var question = asked.get();
        if (question.window().isEmpty()) {
            book.finish(work, question);
            return;
        }
        try {
            var read = StripeAnswer.of(() -> gateway.read(question.key(), question.window()));
            book.take(work, question, read);
        } catch (StripeFailed e) {
            book.refused(work, question);
        }
    }
}
