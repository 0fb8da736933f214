package com.onekaday.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears, on a connection of its own, what any node has told anybody (LISTEN and NOTIFY of PostgreSQL). Where the
 * connection is lost it makes another, and has open pages look for what they missed.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveListener {
    private static final Logger LOG = System.getLogger(LiveListener.class.getName());
    private static final int LOOK_MILLIS = 1_000;
    private static final long PAUSE_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 2_000;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    /** Not an executor: the server waits for the tasks of those before it stops, and this one never ends by itself. */
    @Resource
    ManagedThreadFactory threads;

    @Inject
    LiveFeed feed;

    private volatile boolean stopping;
    private @Nullable Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::listen);
        thread.start();
    }

    /** The pool of connections goes next: this one has to be back in it. */
    @PreDestroy
    void stop() {
        stopping = true;
        if (thread != null) {
            await(thread);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    LOG.log(
                            Level.INFO,
                            "Not hearing what other nodes tell; connecting again: {0}",
                            e.getClass().getName());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen onekaday_told");
        }
        feed.passAll();
        var heard = connection.unwrap(PGConnection.class);
        try {
            while (!stopping) {
                for (var notification : heard.getNotifications(LOOK_MILLIS)) {
                    feed.pass(notification.getParameter());
                }
            }
        } finally {
            forget(connection);
        }
    }

    /** The connection goes back to the others: nothing may be left in it. */
    private static void forget(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection is lost", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
