package com.onekaday.mobile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text can be read on every ground that it stands on: 4.5 to 1 is what WCAG asks for. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern TOKEN = Pattern.compile("-c-([a-z-]+): (#[0-9a-f]{6});");

    private final Map<String, Color> light;
    private final Map<String, Color> dark;

    ContrastTest() throws IOException {
        var name = "/com/onekaday/mobile/app/phone.css";
        try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(name))) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var second = css.indexOf(".shell.dark {");
            light = tokens(css.substring(0, second));
            dark = new HashMap<>(light);
            dark.putAll(tokens(css.substring(second)));
        }
    }

    private static Map<String, Color> tokens(String css) {
        var tokens = new HashMap<String, Color>();
        var found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.putIfAbsent(found.group(1), Color.web(found.group(2)));
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({
        "text, bg",
        "text, surface",
        "text, key",
        "text, chosen",
        "muted, bg",
        "muted, surface",
        "muted, track",
        "muted, key",
        "primary, bg",
        "primary, surface",
        "on-primary, primary",
        "on-primary, ring-a",
        "on-soft, soft",
        "on-soft, hatch",
        "danger, surface",
        "danger, bg",
        "danger, danger-soft",
        "on-amber, amber-soft",
        "on-amber, hatch-amber",
        "on-indigo, indigo",
        "on-indigo, hatch-indigo",
        "on-sky, sky",
        "on-sky, hatch-sky",
        "on-rose, rose"
    })
    void canBeRead(String text, String ground) {
        assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(LEAST);
    }

    private static double contrast(Map<String, Color> theme, String text, String ground) {
        var one = luminance(Objects.requireNonNull(theme.get(text), text));
        var other = luminance(Objects.requireNonNull(theme.get(ground), ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
