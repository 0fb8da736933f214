package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What works on a desktop and not on a phone, found before a phone finds it. */
class NativeSafetyTest {

    private static final List<String> MISSING_ON_PHONES = List.of(
            "java.lang.reflect.",
            "java.util.ServiceLoader",
            "java.util.ResourceBundle",
            "java.text.",
            "java.awt.",
            "java.beans.",
            "java.net.http.",
            "java.rmi.",
            "java.sql.",
            "javax.script.",
            "javax.sql.",
            "javax.swing.",
            "javafx.embed.",
            "javafx.fxml.",
            "javafx.scene.web.",
            "sun.");

    @Test
    void usesNothingThatPhonesLack() throws Exception {
        var dependencies = dependencies();

        assertThat(dependencies)
                .anyMatch(line -> line.contains("javafx.scene.Scene"))
                .noneMatch(NativeSafetyTest::isMissingOnPhones);
    }

    /** The JDK's own list says class by class; a method's name is looked for in the classes themselves. */
    @Test
    void looksForNoClassByName() throws Exception {
        var javap = ToolProvider.findFirst("javap").orElseThrow();
        var out = new StringWriter();
        String[] arguments;
        try (var files = Files.walk(classes())) {
            var compiled = files.map(Path::toString).filter(file -> file.endsWith(".class"));
            arguments = Stream.concat(Stream.of("-c", "-p"), compiled).toArray(String[]::new);
        }

        assertThat(javap.run(new PrintWriter(out), new PrintWriter(out), arguments))
                .isZero();
        assertThat(out.toString())
                .contains("invoke")
                .doesNotContain("java/lang/Class.forName")
                .doesNotContain("java/lang/Class.getMethod")
                .doesNotContain("java/lang/Class.getDeclared");
    }

    private static boolean isMissingOnPhones(String line) {
        var used = line.substring(line.indexOf("->") + 2).strip();
        return MISSING_ON_PHONES.stream().anyMatch(used::startsWith);
    }

    private static List<String> dependencies() throws Exception {
        var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        var out = new StringWriter();
        var result = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "-v",
                "-filter:none",
                "-cp",
                System.getProperty("java.class.path"),
                classes().toString());
        assertThat(result).as(out.toString()).isZero();
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("com.onekaday") && line.contains("->"))
                .toList();
    }

    private static Path classes() throws Exception {
        return Path.of(PhoneApp.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
