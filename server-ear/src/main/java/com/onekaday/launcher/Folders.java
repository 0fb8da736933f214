package com.onekaday.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are.
 *
 * @param server the provisioned server, which stays as it is
 * @param application the EAR
 * @param data what is kept between runs
 */
public record Folders(Path server, Path application, Path data) {

    /** What the running server writes: its configuration, deployments and logs. */
    Path base() {
        return data.resolve("server");
    }

    Path log() {
        return base().resolve("log/server.log");
    }

    /** Which process the server was given. */
    Path process() {
        return base().resolve("process");
    }

    /** Seals what the database keeps of secrets. */
    Path secretKey() {
        return data.resolve("secret-key");
    }

    Path postgresql() {
        return data.resolve("postgresql");
    }

    /** What PostgreSQL itself notes of its processes: on the kept data, and where such was being made. */
    List<Path> postmasters() {
        var drafts = EmbeddedDatabase.workingFolder(postgresql()).toFile().listFiles();
        var data = new ArrayList<>(List.of(EmbeddedDatabase.data(postgresql())));
        Stream.ofNullable(drafts).flatMap(Arrays::stream).map(File::toPath).forEach(data::add);
        return data.stream().map(folder -> folder.resolve("postmaster.pid")).toList();
    }

    Path deployed() {
        return base().resolve("deployments").resolve("onekaday.ear");
    }

    Path marker(String state) {
        return deployed().resolveSibling("onekaday.ear." + state);
    }

    /** The server's own configuration is fresh at every start: settings come from the environment alone. */
    void prepare() {
        try {
            var configuration = Files.createDirectories(base().resolve("configuration"));
            try (var files = Files.list(server.resolve("standalone/configuration"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.createDirectories(deployed().getParent());
            for (var state : new String[] {"deployed", "failed", "undeployed", "isdeploying", "pending"}) {
                Files.deleteIfExists(marker(state));
            }
            Files.copy(application, deployed(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartFailure(
                    "The server's folder %s cannot be prepared: %s (%s)"
                            .formatted(base(), e.getMessage(), StartFailure.reason(e)),
                    e);
        }
    }
}
