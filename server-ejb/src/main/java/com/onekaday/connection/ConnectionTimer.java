package com.onekaday.connection;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has connections read without anybody asking. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionTimer {

    private static final int AT_ONCE = 200;

    @Inject
    ConnectionBook book;

    /** On every node: a connection is claimed by one of them. */
    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void syncDue() {
        book.syncDue(AT_ONCE);
    }
}
