package com.onekaday.system;

import com.onekaday.launcher.Folders;
import com.onekaday.launcher.Server;
import com.onekaday.launcher.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The delivered EAR in its own server, started as the launcher does it, once for all tests that look from outside. */
public final class Product implements AutoCloseable {

    /** Reads its figures. */
    public static final String METRICS_TOKEN = "metrics-of-the-tests";

    private final Server server;

    private Product(Server server) {
        this.server = server;
    }

    /** Starts it for the first who asks; it stops when the last test is over. */
    public static Product of(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Product.class))
                .getOrComputeIfAbsent(Product.class, key -> start(), Product.class);
    }

    private static Product start() {
        var folders = new Folders(
                Path.of(System.getProperty("system.server")),
                Path.of(System.getProperty("system.application")),
                Path.of(System.getProperty("system.folder"), "product"));
        var port = Integer.toString(TestDatabase.freePort());
        var settings = new Settings(Map.of(
                "PORT",
                port,
                "CONSOLE_LOG_LEVEL",
                "WARN",
                "RATE_LIMIT_PER_MINUTE",
                "1000000",
                "REGISTRATIONS_PER_ADDRESS", // each test has an account of its own
                "100000",
                "RATES_FETCH", // no test asks anybody outside
                "false",
                "METRICS_TOKEN",
                METRICS_TOKEN,
                "DEMO", // brings an administrator
                "true"));
        var server = Server.start(folders, settings, TestDatabase.create("product"));
        try {
            server.awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Product(server);
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
