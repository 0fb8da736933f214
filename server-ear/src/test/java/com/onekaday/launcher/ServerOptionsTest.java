package com.onekaday.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTest {

    @Test
    void givesTheServerTheMemoryThatIsAskedFor() {
        assertThat(ServerOptions.of(new Settings(Map.of("SERVER_MEMORY", "1g"))))
                .contains("-Xmx1g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "0m", "320 MB", "-5m"})
    void refusesWhatIsNoSize(String memory) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> ServerOptions.of(new Settings(Map.of("SERVER_MEMORY", memory))))
                .withMessage("SERVER_MEMORY is no size such as 256m: " + memory);
    }
}
