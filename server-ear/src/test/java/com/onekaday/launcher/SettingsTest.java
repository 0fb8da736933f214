package com.onekaday.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void readsTheFileThatShellsAndComposeRead() {
        var values = Settings.parse(
                List.of("# comment", "", "PORT=9000", "export NAME = \"a = b\"", "SECRET='#1'", "EMPTY=", "nonsense"));

        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("PORT", "9000", "NAME", "a = b", "SECRET", "#1", "EMPTY", ""));
    }

    @Test
    void prefersTheEnvironmentToTheFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve(".env"), "PORT=9000\nBIND_ADDRESS=0.0.0.0\n");

        var settings = Settings.of(file, Map.of("PORT", "7000"));

        assertThat(settings.port("PORT", 8080)).isEqualTo(7000);
        assertThat(settings.get("BIND_ADDRESS", "127.0.0.1")).isEqualTo("0.0.0.0");
    }

    @Test
    void takesAnEmptyValueForNone(@TempDir Path folder) {
        var settings = Settings.of(folder.resolve(".env"), Map.of("DATABASE_URL", " ", "PORT", ""));

        assertThat(settings.find("DATABASE_URL")).isEmpty();
        assertThat(settings.toMap()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "999999999999"})
    void refusesWhatIsNoPort(String port) {
        var settings = new Settings(Map.of("PORT", port));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> settings.port("PORT", 8080))
                .withMessage("PORT is no port: " + port);
    }
}
