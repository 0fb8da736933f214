package com.onekaday.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the operator has set: the environment first, then the file {@code .env}. */
public final class Settings {

    private final Map<String, String> values;

    /** An empty value counts as none: compose files and examples pass empty variables on. */
    public Settings(Map<String, String> values) {
        var set = new HashMap<>(values);
        set.values().removeIf(String::isBlank);
        this.values = Map.copyOf(set);
    }

    static Settings of(Path envFile, Map<String, String> environment) {
        var values = new HashMap<>(read(envFile));
        values.putAll(environment);
        return new Settings(values);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip);
    }

    String get(String key, String fallback) {
        return find(key).orElse(fallback);
    }

    boolean isOn(String key) {
        return Boolean.parseBoolean(get(key, "false"));
    }

    int port(String key, int fallback) {
        var text = get(key, String.valueOf(fallback));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new StartFailure("%s is no port: %s".formatted(key, text));
        }
        return Integer.parseInt(text);
    }

    Settings with(String key, String value) {
        var changed = new HashMap<>(values);
        changed.put(key, value);
        return new Settings(changed);
    }

    Settings unless(String key, String fallback) {
        return with(key, get(key, fallback));
    }

    Map<String, String> toMap() {
        return values;
    }

    private static Map<String, String> read(Path envFile) {
        if (!Files.exists(envFile)) {
            return Map.of();
        }
        try {
            return parse(Files.readAllLines(envFile));
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read: %s".formatted(envFile, e.getMessage()), e);
        }
    }

    static Map<String, String> parse(List<String> lines) {
        var values = new TreeMap<String, String>();
        for (var raw : lines) {
            var line = raw.strip();
            var sign = line.indexOf('=');
            if (!line.startsWith("#") && sign > 0) {
                var key =
                        line.substring(0, sign).replaceFirst("^export\\s+", "").strip();
                values.put(key, unquoted(line.substring(sign + 1).strip()));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
