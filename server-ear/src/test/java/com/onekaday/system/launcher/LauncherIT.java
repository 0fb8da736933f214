package com.onekaday.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.launcher.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said in one line, before anything is started. */
class LauncherIT {

    private static final Path SERVER = Path.of(System.getProperty("system.server"));

    private final Map<String, String> settings = new HashMap<>();
    private final Path folder;

    LauncherIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void listenWhereNobodyDoes() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("PORT", String.valueOf(free.getLocalPort()));
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("PORT", String.valueOf(taken.getLocalPort()));

            assertThat(errors())
                    .containsExactly(
                            "ERROR: Port %d on 127.0.0.1 cannot be used (Address already in use); set PORT to another one"
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void saysThatThePortIsNone() throws Exception {
        settings.put("PORT", "http");

        assertThat(errors()).containsExactly("ERROR: PORT is no port: http");
    }

    @Test
    void saysThatTheAddressIsNotOfThisMachine() throws Exception {
        settings.put("BIND_ADDRESS", "192.0.2.1"); // for documentation alone (RFC 5737)

        assertThat(errors()).containsExactly("ERROR: BIND_ADDRESS is no address of this machine: 192.0.2.1");
    }

    @Test
    void saysThatTheDataFolderIsAFile() throws Exception {
        var file = Files.createFile(folder.resolve("data"));

        assertThat(errors())
                .containsExactly("ERROR: The data folder %s cannot be used (it is a file); set DATA_DIR to another one"
                        .formatted(file));
    }

    @Test
    void saysThatTheDatabasesHostIsUnknown() throws Exception {
        settings.put("DATABASE_URL", "postgresql://ann:s3cret@no-such-host.invalid/money"); // RFC 6761

        assertThat(errors())
                .containsExactly(
                        "ERROR: The database at jdbc:postgresql://no-such-host.invalid/money cannot be used: its host is unknown; check DATABASE_URL");
    }

    @Test
    void saysThatAnotherRunHasTheData() throws Exception {
        var lock = Files.createDirectories(folder.resolve("data")).resolve(".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();

            assertThat(errors())
                    .containsExactly("ERROR: Another run uses the data in %s; stop it or set DATA_DIR"
                            .formatted(folder.resolve("data")));
        }
    }

    @Test
    void saysThatTheDatabaseIsNotThere() throws Exception {
        var port = settings.get("PORT");
        settings.put("DATABASE_URL", "postgresql://ann:s3cret@127.0.0.1:%s/money".formatted(port));

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR: The database at jdbc:postgresql://127.0.0.1:%s/money cannot be used: ".formatted(port))
                .doesNotContain("s3cret");
    }

    @Test
    void readsTheFileBesideTheData() throws Exception {
        Files.writeString(folder.resolve(".env"), "DATABASE_URL=sqlite:///income.db\n");

        assertThat(errors())
                .containsExactly("ERROR: DATABASE_URL is not like postgresql://user:password@host:5432/database");
    }

    /** The class path of these tests is the image's, which has no PostgreSQL. */
    @Test
    void asksForADatabaseWhereItBringsNone() throws Exception {
        assertThat(errors())
                .containsExactly("ERROR: DATABASE_URL is not set, and this installation brings no PostgreSQL");
    }

    @Test
    void endsTheServerThatAKilledRunHasLeftBehind() throws Exception {
        var left = left(Duration.ZERO);

        assertThat(errors()).hasSize(1);

        assertThat(left.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sparesAProcessThatHasTheNumberByChance() throws Exception {
        var stranger = left(Duration.ofMinutes(1));
        try {
            assertThat(errors()).hasSize(1);

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    /** A process that is noted as the server of an earlier run, which started that much earlier. */
    private Process left(Duration earlier) throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();
        var start = process.info().startInstant().orElseThrow().minus(earlier);
        var note = Files.createDirectories(folder.resolve("data/server")).resolve("process");
        Files.writeString(note, "%d%n%s%n".formatted(process.pid(), start));
        return process;
    }

    /** Runs the launcher to its end, which has to be a failure, and answers what it wrote to the error output. */
    private List<String> errors() throws Exception {
        var classes = Path.of(
                Run.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var classPath = "%s:%s/*".formatted(classes, SERVER.resolve("launcher"));
        var application = System.getProperty("system.application");
        var command =
                List.of(java, "-cp", classPath, Run.class.getName(), folder.toString(), SERVER.toString(), application);
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().putAll(settings);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readAllLines(errors);
    }
}
