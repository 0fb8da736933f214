package com.onekaday.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/** A real PostgreSQL from Maven Central, reachable from this machine alone and with a password. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "onekaday";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** Data stays in the folder, and every acknowledged write survives a crash. */
    public static EmbeddedDatabase kept(Path folder) {
        if (!Files.exists(data(folder))) {
            make(folder);
        }
        return start(folder, data(folder), "on");
    }

    /** Under another name until it is whole: a start may be killed at any moment, and half a database never starts. */
    private static void make(Path folder) {
        var draft = freshData(folder);
        try {
            start(folder, draft, "on").close();
            Files.move(draft, data(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw notStarted(folder, e);
        }
    }

    /** Each version of PostgreSQL reads its own data alone. */
    static Path data(Path folder) {
        return folder.resolve("18");
    }

    /** Fast and forgetful, for tests: empty at the start and gone at the end. */
    public static EmbeddedDatabase thrownAway(Path folder) {
        return start(folder, freshData(folder), "off");
    }

    private static Path freshData(Path folder) {
        return workingFolder(folder).resolve("run-" + UUID.randomUUID());
    }

    /** The library unpacks its binaries here and, after a crash, clears away the data it finds here: never kept data. */
    static Path workingFolder(Path folder) {
        return folder.resolve("binaries");
    }

    private static EmbeddedDatabase start(Path folder, Path data, String durable) {
        try {
            var password = KeptSecret.in(folder.resolve("password"));
            System.setProperty("ot.epg.working-dir", workingFolder(folder).toString());
            System.setProperty("org.slf4j.simpleLogger.logFile", log(folder).toString());
            var database = new EmbeddedDatabase(start(folder, data, durable, password), password);
            database.create(NAME);
            return database;
        } catch (IOException | SQLException | IllegalStateException | UncheckedIOException e) {
            throw notStarted(folder, e);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("log");
    }

    private static StartFailure notStarted(Path folder, Exception cause) {
        return new StartFailure(
                "PostgreSQL does not start (%s), its log is %s".formatted(cause.getMessage(), log(folder)), cause);
    }

    private static EmbeddedPostgres start(Path folder, Path data, String durable, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(durable.equals("off"))
                .setRegisterShutdownHook(false) // the server goes first
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("pwfile", folder.resolve("password").toString())
                .setConnectConfig("password", password)
                .setDataDirectoryCustomizer(EmbeddedDatabase::askForPasswords)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .start();
    }

    private static void askForPasswords(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a database of that name unless there is one, and a role of that name which owns it and nothing else. Each is
     * looked for by itself: a start may have been killed between the two.
     */
    public DatabaseAddress create(String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles where rolname", name)) {
                statement.execute("create role %s login password '%s'".formatted(name, password));
            }
            if (isMissing(statement, "pg_database where datname", name)) {
                statement.execute("create database %s owner %s".formatted(name, name));
            }
        }
        return address(name);
    }

    private static boolean isMissing(Statement statement, String where, String name) throws SQLException {
        try (var found = statement.executeQuery("select from %s = '%s'".formatted(where, name))) {
            return !found.next();
        }
    }

    DatabaseAddress address() {
        return address(NAME);
    }

    private DatabaseAddress address(String name) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), name);
        return new DatabaseAddress(url, name, password);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
