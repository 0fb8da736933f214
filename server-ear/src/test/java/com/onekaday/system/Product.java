package com.onekaday.system;

import com.onekaday.launcher.DatabaseAddress;
import com.onekaday.launcher.Folders;
import com.onekaday.launcher.Server;
import com.onekaday.launcher.Settings;
import com.onekaday.stripe.FakeStripe;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The delivered EAR in its own server, started as the launcher does it, once for all tests that look from outside. */
public final class Product implements AutoCloseable {

    /** Reads its figures. */
    public static final String METRICS_TOKEN = "metrics-of-the-tests";

    /** What a product signs its messages of Stripe with, where people pay. */
    public static final String WEBHOOK_SECRET = "whsec_system";

    private final Server server;

    private Product(Server server) {
        this.server = server;
    }

    /**
     * Starts it for the first who asks; it stops when the last test is over. Tests that are marked {@link WithPayments} have
     * another one, and those that are marked {@link WithPeers} a third.
     */
    public static Product of(ExtensionContext context) {
        if (isMarked(context, WithPeers.class)) {
            return calling(context);
        }
        return isMarked(context, WithPayments.class) ? paid(context) : free(context);
    }

    private static boolean isMarked(ExtensionContext context, Class<? extends Annotation> mark) {
        return context.getTestClass()
                .filter(test -> test.isAnnotationPresent(mark))
                .isPresent();
    }

    private static Product free(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent("free", key -> start("product", Map.of()), Product.class);
    }

    private static Product paid(ExtensionContext context) {
        var settings = Map.of(
                "STRIPE_SECRET_KEY",
                FakeStripe.KEY,
                "STRIPE_API_BASE",
                stripe(context).address(),
                "STRIPE_TIMEOUT",
                "PT2S",
                "STRIPE_WEBHOOK_SECRET",
                WEBHOOK_SECRET,
                "STRIPE_PRICE_MONTHLY",
                "price_month",
                "STRIPE_PRICE_YEARLY",
                "price_year");
        return store(context).getOrComputeIfAbsent("paid", key -> start("paid", settings), Product.class);
    }

    private static Product calling(ExtensionContext context) {
        var peers = peers(context);
        return store(context)
                .getOrComputeIfAbsent(
                        "calling", key -> start("calling", peers.database(), peers.settings()), Product.class);
    }

    static Peers peers(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Peers.class, key -> new Peers(TestDatabase.create("calling"), folder("calling")), Peers.class);
    }

    static FakeStripe stripe(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(FakeStripe.class, key -> new FakeStripe(), FakeStripe.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Product.class));
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("system.folder"), name);
    }

    private static Product start(String name, Map<String, String> more) {
        return start(name, TestDatabase.create(name), more);
    }

    private static Product start(String name, DatabaseAddress database, Map<String, String> more) {
        var folders = new Folders(
                Path.of(System.getProperty("system.server")),
                Path.of(System.getProperty("system.application")),
                folder(name));
        var settings = new HashMap<>(Map.of(
                "PORT",
                Integer.toString(TestDatabase.freePort()),
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
        settings.putAll(more);
        var server = Server.start(folders, new Settings(settings), database);
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
