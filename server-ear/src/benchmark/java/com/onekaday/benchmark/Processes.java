package com.onekaday.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The processes of a product that runs on this machine, found by the port that it listens on. Linux alone tells this
 * much about processes.
 */
final class Processes {

    private static final String BASE = "-Djboss.server.base.dir=";
    private static final Path PROC = Path.of("/proc");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** The kernel counts in hundredths of a second towards programs, whatever its own clock. */
    private static final long TICK_MILLIS = 10;

    private final ProcessHandle server;
    private final ProcessHandle postmaster;

    private Processes(ProcessHandle server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /** What server and database have spent since they started. */
    record Spent(Duration server, Duration database) {

        Spent since(Spent earlier) {
            return new Spent(server.minus(earlier.server), database.minus(earlier.database));
        }
    }

    /**
     * Finds them.
     *
     * @throws IllegalStateException where they are not there, in one line for whoever measures
     */
    static Processes of(URI address) {
        var port = "-Djboss.http.port=" + address.getPort();
        var server = find(command -> command.contains(port))
                .orElseThrow(() -> new IllegalStateException(
                        "No server of this machine listens at %s; start one with ./mvnw -Prun or name it with -Daddress=..."
                                .formatted(address)));
        var cluster = data(server).resolve("postgresql") + "/";
        var postmaster = find(command -> command.get(0).endsWith("/postgres")
                        && command.stream().anyMatch(argument -> argument.startsWith(cluster)))
                .orElseThrow(() -> new IllegalStateException(
                        "The server at %s has no PostgreSQL of its own, so that its work cannot be measured; start it without DATABASE_URL"
                                .formatted(address)));
        return new Processes(server, postmaster);
    }

    private static Path data(ProcessHandle server) {
        return command(server).orElse(List.of()).stream()
                .filter(argument -> argument.startsWith(BASE))
                .map(argument -> Path.of(argument.substring(BASE.length())).getParent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server has just ended"));
    }

    private static Optional<ProcessHandle> find(Predicate<List<String>> isIt) {
        return ProcessHandle.allProcesses()
                .filter(process -> command(process).filter(isIt).isPresent())
                .min(Comparator.comparing(ProcessHandle::pid));
    }

    private static Optional<List<String>> command(ProcessHandle process) {
        return read(process, "cmdline").map(line -> Arrays.asList(line.split("\0")));
    }

    /** PostgreSQL has a process for each connection: those that have ended are in the account of the first. */
    Spent spent() {
        var database = ticks(postmaster, 4)
                + postmaster.children().mapToLong(child -> ticks(child, 2)).sum();
        return new Spent(duration(ticks(server, 2)), duration(database));
    }

    /** What the server has in memory, in MB. */
    long residentMegabytes() {
        var status = RESIDENT.matcher(read(server, "status").orElse(""));
        return status.find() ? Long.parseLong(status.group(1)) / 1024 : 0;
    }

    /** Own time, user and system, then that of ended children: the 14th field of the line and the ones after it. */
    private static long ticks(ProcessHandle process, int fields) {
        var line = read(process, "stat").orElse("");
        var afterName = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
        return Arrays.stream(afterName)
                .skip(11)
                .limit(fields)
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static Duration duration(long ticks) {
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }

    /** Empty where the process has just ended. */
    private static Optional<String> read(ProcessHandle process, String file) {
        try {
            var path = PROC.resolve(Long.toString(process.pid())).resolve(file);
            return Optional.of(Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
