package com.onekaday.mobile.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The product that this build has made, started by its own launcher with a database of its own. */
public final class RealServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final URI address;

    private RealServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it answers. Where only this module is built there is none: the tests say so. */
    public static RealServer start() throws Exception {
        var built = Path.of(System.getProperty("phone.server", "none"));
        Assumptions.assumeTrue(
                Files.exists(built.resolve("onekaday.ear")), "The server was not built: ./mvnw verify builds it");
        var root = Files.createDirectories(Path.of(System.getProperty("phone.product")));
        clear(root.resolve("data/postgresql/18"));
        var port = freePort();
        var builder = new ProcessBuilder(command(built, root))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("output").toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("REGISTRATIONS_PER_ADDRESS", "100000");
        builder.environment().put("RATES_FETCH", "false");
        var server = new RealServer(builder.start(), URI.create("http://localhost:" + port));
        server.awaitReady();
        return server;
    }

    private static List<String> command(Path built, Path root) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var classPath = built.resolve("classes") + ":" + System.getProperty("java.class.path");
        return List.of(
                java,
                "-cp",
                classPath,
                "com.onekaday.launcher.Run",
                root.toString(),
                built.resolve("server").toString(),
                built.resolve("onekaday.ear").toString());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isReady()) {
            if (System.nanoTime() > end || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                close();
                throw new AssertionError("The server is not ready; see target/product/output");
            }
        }
    }

    private boolean isReady() {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
