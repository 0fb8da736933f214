package com.onekaday.system.crash;

import com.onekaday.launcher.DatabaseAddress;
import com.onekaday.launcher.EmbeddedDatabase;
import com.onekaday.launcher.Folders;
import com.onekaday.launcher.Server;
import com.onekaday.launcher.Settings;
import com.onekaday.system.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A product of its own with kept data, as the run command starts it. */
final class Installation implements AutoCloseable {

    private final Folders folders;
    private final Settings settings;
    private EmbeddedDatabase database;
    private DatabaseAddress address;
    private Server server;

    Installation(Path folder) throws Exception {
        this.folders = new Folders(
                Path.of(System.getProperty("system.server")),
                Path.of(System.getProperty("system.application")),
                folder);
        this.settings = new Settings(Map.of(
                "PORT",
                Integer.toString(freePort()),
                "CONSOLE_LOG_LEVEL",
                "OFF",
                "RATE_LIMIT_PER_MINUTE",
                "1000000",
                "RATES_FETCH",
                "false"));
        this.database = EmbeddedDatabase.kept(postgresql());
        this.address = database.create("onekaday");
        this.server = start();
    }

    private Path postgresql() {
        return folders.data().resolve("postgresql");
    }

    private Server start() throws InterruptedException {
        var started = Server.start(folders, settings, address);
        started.awaitReady();
        return started;
    }

    Api client() {
        return Api.anonymous(server.address());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    void killServer() {
        kill(server.process());
    }

    /** The server loses its database, and is stopped then as an operator would do it. */
    void killDatabase() throws IOException {
        var note = Files.readAllLines(postgresql().resolve("18/postmaster.pid"));
        kill(ProcessHandle.of(Long.parseLong(note.get(0).strip())).orElseThrow());
    }

    void startServer() throws InterruptedException {
        server.close();
        server = start();
    }

    void startDatabase() throws Exception {
        server.close();
        database.close();
        database = EmbeddedDatabase.kept(postgresql());
        address = database.create("onekaday");
        server = start();
    }

    /** Like kill -9: nobody gets to tidy up. */
    static void kill(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .join();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}
