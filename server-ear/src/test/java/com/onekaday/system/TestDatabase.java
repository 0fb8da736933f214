package com.onekaday.system;

import com.onekaday.launcher.DatabaseAddress;
import com.onekaday.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One PostgreSQL for the whole run, up before Arquillian starts its server and down after everything else. */
public final class TestDatabase implements LauncherSessionListener {

    private static @Nullable EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("system.folder") != null) {
            session.getStore().getOrComputeIfAbsent(Namespace.GLOBAL, TestDatabase.class, key -> start());
            describeTo(Integer.toString(freePort()), Integer.toString(freePort()), create("business"));
        }
    }

    private static EmbeddedDatabase start() {
        var started = EmbeddedDatabase.thrownAway(Path.of(System.getProperty("system.folder"), "postgresql"));
        database = started;
        return started;
    }

    /** What {@code arquillian.xml} refers to. */
    private static void describeTo(String port, String managementPort, DatabaseAddress address) {
        System.setProperty("business.port", port);
        System.setProperty("business.management.port", managementPort);
        System.setProperty("business.datasource.url", address.jdbcUrl());
        System.setProperty("business.datasource.user", address.user());
        System.setProperty("business.datasource.password", address.password());
    }

    /** An empty database of that name; it must not be asked for twice. */
    public static DatabaseAddress create(String name) {
        if (database == null) {
            throw new IllegalStateException("System tests are run by Maven: ./mvnw verify -Dit.test=...");
        }
        try {
            return database.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
