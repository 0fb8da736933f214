package com.onekaday.system.crash;

import com.onekaday.launcher.Folders;
import com.onekaday.launcher.Server;
import com.onekaday.launcher.Settings;
import com.onekaday.system.http.Api;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One of several servers on one database, which knows them by their names. */
final class Node implements AutoCloseable {

    private final String name;
    private final Server server;

    /** Starts it and returns at once. */
    Node(String name, Path folder, SharedDatabase database, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "PORT",
                Integer.toString(Installation.freePort()),
                "NODE_NAME",
                name,
                "SECRET_KEY",
                "the-same-for-all-nodes",
                "CONSOLE_LOG_LEVEL",
                "OFF",
                "RATE_LIMIT_PER_MINUTE",
                "1000000",
                "RATES_FETCH",
                "false"));
        settings.putAll(more);
        var folders = new Folders(
                Path.of(System.getProperty("system.server")),
                Path.of(System.getProperty("system.application")),
                folder.resolve(name));
        this.name = name;
        this.server = Server.start(folders, new Settings(settings), database.addressFor(name));
    }

    String name() {
        return name;
    }

    void awaitReady() throws InterruptedException {
        server.awaitReady();
    }

    Api client() {
        return Api.anonymous(server.address());
    }

    void kill() {
        Installation.kill(server.process());
    }

    @Override
    public void close() {
        server.close();
    }
}
