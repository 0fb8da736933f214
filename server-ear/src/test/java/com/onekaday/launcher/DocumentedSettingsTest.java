package com.onekaday.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever runs the product finds every setting in the README and in the example, once. */
class DocumentedSettingsTest {

    private static final Path TOP = Path.of("..");

    /** The launcher says it, not the operator: the demo's administrator opens to this machine alone. */
    private static final String NOT_FOR_OPERATORS = "DEMO_ADMIN";

    private static final Pattern PROPERTY = Pattern.compile("(?m)^([a-z.]+)=");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern KEY = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#([A-Z_]+)=");

    /** Other programs read them. */
    private static final List<String> COMPOSE = List.of("POSTGRES_PASSWORD", "MAILBOX_PORT");

    @Test
    void areAllInTheReadme() throws IOException {
        assertThat(readme()).containsAll(properties()).doesNotHaveDuplicates();
    }

    @Test
    void areAllInTheExample() throws IOException {
        assertThat(found(EXAMPLE, ".env.example"))
                .containsAll(readme())
                .isSubsetOf(Stream.concat(readme().stream(), COMPOSE.stream()).toList())
                .doesNotHaveDuplicates();
    }

    private static List<String> properties() throws IOException {
        return found(PROPERTY, "server-ejb/src/main/resources/META-INF/microprofile-config.properties").stream()
                .map(key -> key.replace('.', '_').toUpperCase(Locale.ROOT))
                .filter(key -> !key.equals(NOT_FOR_OPERATORS))
                .toList();
    }

    private static List<String> readme() throws IOException {
        return found(ROW, "README.md").stream()
                .flatMap(row -> KEY.matcher(row).results().map(key -> key.group(1)))
                .toList();
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(TOP.resolve(file)))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
