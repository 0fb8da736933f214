package com.onekaday.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The one command: a database unless {@code DATABASE_URL} names one, the server, and both again to an end. */
public final class Run {

    private final Folders folders;
    private final Settings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean stopping;

    private Run(Folders folders, Settings settings) {
        this.folders = folders;
        this.settings = settings;
    }

    /** Takes the folder that holds {@code .env} and {@code data}, the provisioned server and the EAR. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            of(arguments).untilStopped();
        } catch (StartFailure e) {
            System.err.println("ERROR: " + e.getMessage());
        }
        // Maven runs this class in its own process: it must not go on to the next module.
        System.exit(1);
    }

    private static Run of(String[] arguments) {
        var root = Path.of(arguments[0]).toAbsolutePath().normalize();
        var settings = Settings.of(root.resolve(".env"), System.getenv()).unless("CONSOLE_LOG_LEVEL", "WARN");
        if (System.getProperty("demo") != null) {
            settings = settings.with("DEMO", "true");
        }
        var data = root.resolve(settings.get("DATA_DIR", "data"));
        return new Run(new Folders(Path.of(arguments[1]), Path.of(arguments[2]), data), settings);
    }

    private void untilStopped() throws InterruptedException {
        var begin = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            keep(() -> DataLock.take(folders.data()));
            Leftovers.end(folders);
            Server.checkAddress(settings);
            var database = database();
            say("Starting the server, its log is in %s".formatted(folders.log()));
            var server = keep(() -> Server.start(folders, settings, database));
            server.awaitReady();
            System.gc(); // gives back what the build before took
            welcome(server, Duration.ofNanos(System.nanoTime() - begin));
            server.await();
            throw new StartFailure("The server ended by itself, its log is in %s".formatted(folders.log()));
        } catch (StartFailure e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    private DatabaseAddress database() {
        var external = settings.find("DATABASE_URL");
        if (external.isPresent()) {
            var database = DatabaseAddress.parse(external.get());
            say("Using the database at %s".formatted(database));
            database.check();
            return database;
        }
        return embedded().address();
    }

    private EmbeddedDatabase embedded() {
        say("Starting PostgreSQL");
        try {
            var embedded = keep(() -> EmbeddedDatabase.kept(folders.postgresql()));
            say("PostgreSQL listens at %s".formatted(embedded.address()));
            return embedded;
        } catch (NoClassDefFoundError e) {
            throw new StartFailure("DATABASE_URL is not set, and this installation brings no PostgreSQL", e);
        }
    }

    /** Nothing starts once stopping has begun, and stopping waits for what is just starting. */
    private synchronized <T extends AutoCloseable> T keep(Supplier<T> start) {
        if (stopping) {
            throw new StartFailure("Stopped");
        }
        var started = start.get();
        running.push(started);
        return started;
    }

    private void stop() {
        stopping = true;
        closeAll();
    }

    private synchronized void closeAll() {
        var started = running.size() > 1; // something besides the lock
        if (started) {
            System.out.println();
            say("Stopping");
        }
        while (!running.isEmpty()) {
            close(running.pop());
        }
        if (started) {
            say("Stopped, the data is kept in %s".formatted(folders.data()));
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("ERROR: " + e.getMessage());
        }
    }

    private void welcome(Server server, Duration taken) {
        System.out.printf("""

                1K A Day is ready after %d seconds.

                  Open    %s
                %s  Data    %s
                  Stop    Ctrl-C

                """, taken.toSeconds(), server.address(), demo(), folders.data());
    }

    private String demo() {
        if (!settings.isOn("DEMO")) {
            return "";
        }
        var accounts = ServerOptions.isLocal(settings) ? "demo, or as admin," : "demo";
        return "  Demo    sign in as %s with the password one-thousand-a-day\n".formatted(accounts);
    }

    private static void say(String progress) {
        System.out.println("> " + progress);
    }
}
