package com.onekaday.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server as a process of its own. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Folders folders;
    private final Process process;
    private final URI address;

    private Server(Folders folders, Process process, URI address) {
        this.folders = folders;
        this.process = process;
        this.address = address;
    }

    /** Starts it and returns at once. */
    public static Server start(Folders folders, Settings settings, DatabaseAddress database) {
        var bind = bind(settings);
        var port = port(settings);
        folders.prepare();
        var secured = withSecretKey(folders, settings)
                .unless("PUBLIC_URL", address(bind, port).toString());
        var command = StandaloneCommandBuilder.of(folders.server())
                .setJavaOptions(ServerOptions.of(settings))
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(folders.base())
                .setServerReadOnlyConfiguration("standalone.xml")
                .addServerArgument("-Djboss.bind.address=" + bind)
                .addServerArgument("-Djboss.http.port=" + port)
                .addServerArgument("-Djboss.management.http.port=" + freePort());
        try {
            var process = process(command.build(), database.addTo(secured));
            Leftovers.note(folders, process.toHandle());
            return new Server(folders, process, address(bind, port));
        } catch (IOException e) {
            throw new StartFailure("The server does not start: " + e.getMessage(), e);
        }
    }

    /** The key that seals secrets: the operator's, or one that is kept with the data. */
    private static Settings withSecretKey(Folders folders, Settings settings) {
        if (settings.find("SECRET_KEY").isPresent()) {
            return settings;
        }
        try {
            return settings.with("SECRET_KEY", KeptSecret.in(folders.secretKey()));
        } catch (IOException e) {
            throw new StartFailure("SECRET_KEY is not set, and none can be kept: " + e.getMessage(), e);
        }
    }

    private static Process process(List<String> command, Settings settings) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().clear();
        builder.environment().putAll(settings.toMap());
        return builder.start();
    }

    private static String bind(Settings settings) {
        return settings.get("BIND_ADDRESS", "127.0.0.1");
    }

    private static int port(Settings settings) {
        return settings.port("PORT", 8080);
    }

    /** Refuses at once what the server would refuse only after many seconds. */
    static void checkAddress(Settings settings) {
        var bind = bind(settings);
        var port = port(settings);
        try (var socket = new ServerSocket()) {
            var address = InetAddress.getByName(bind);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new UnknownHostException(bind);
            }
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (UnknownHostException e) {
            throw new StartFailure("BIND_ADDRESS is no address of this machine: " + bind, e);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port %d on %s cannot be used (%s); set PORT to another one".formatted(port, bind, e.getMessage()),
                    e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No port is free for the server's management", e);
        }
    }

    private static URI address(String bind, int port) {
        var local = bind.equals("127.0.0.1") || bind.equals("0.0.0.0") || bind.equals("::");
        return URI.create("http://%s:%d".formatted(local ? "localhost" : bind, port));
    }

    public URI address() {
        return address;
    }

    /** Waits until the application says that it is ready. */
    public void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (Files.exists(folders.marker("failed"))) {
                throw new StartFailure("The application could not be deployed; the reason is in " + folders.log());
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("The server ended while it started; the reason is above or in " + folders.log());
            }
            if (System.nanoTime() > end) {
                throw new StartFailure("The server is not ready after %d minutes; see %s"
                        .formatted(PATIENCE.toMinutes(), folders.log()));
            }
        }
    }

    private boolean isReady() {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the process has ended. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    /** The process, for those who want to see what happens when it is killed. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Lets requests under way finish, then ends the process. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
