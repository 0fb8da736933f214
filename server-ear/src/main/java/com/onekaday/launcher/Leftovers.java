package com.onekaday.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Processes that a killed run has left behind. Whoever holds the data folder's lock may end them: nobody else looks after
 * them. A process is known by its number and its start, because numbers are used again.
 */
final class Leftovers {

    private static final Duration SAME_START = Duration.ofSeconds(2);

    private Leftovers() {}

    static void end(Folders folders) {
        var server = lines(folders.process());
        if (server.size() > 1) {
            find(server.get(0), Instant.parse(server.get(1))).ifPresent(Leftovers::end);
        }
        folders.postmasters().stream()
                .map(Leftovers::lines)
                .filter(database -> database.size() > 2)
                .flatMap(database ->
                        find(
                                database.get(0),
                                Instant.ofEpochSecond(
                                        Long.parseLong(database.get(2).strip())))
                                .stream())
                .forEach(Leftovers::end);
    }

    static void note(Folders folders, ProcessHandle server) throws IOException {
        var start = server.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(folders.process(), "%d%n%s%n".formatted(server.pid(), start));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(); // the last run has ended as it should
        }
    }

    private static Optional<ProcessHandle> find(String number, Instant started) {
        return ProcessHandle.of(Long.parseLong(number.strip())).filter(process -> process.info()
                .startInstant()
                .filter(start -> Duration.between(start, started).abs().compareTo(SAME_START) <= 0)
                .isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
