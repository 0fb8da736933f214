package com.onekaday.payment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** When payments are looked at without anybody asking. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingTimer {

    @Inject
    BillingEventService events;

    @Inject
    BillingBook book;

    @Inject
    StripeSettings settings;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void lookAtOverdue() {
        if (settings.isConfigured()) {
            events.lookAtOverdue();
        }
    }

    /** On every node at the same time: the work is under way once, and doing it again changes nothing. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    void reconcile() {
        if (settings.isConfigured()) {
            book.reconcile();
            events.removeOld();
        }
    }
}
