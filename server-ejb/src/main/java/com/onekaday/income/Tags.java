package com.onekaday.income;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags as they are stored: one per line, with a line break before the first and after the last. */
final class Tags {

    private static final String BREAK = "\n";

    private Tags() {}

    static List<String> entered(@Nullable List<String> tags) {
        return tags == null
                ? List.of()
                : tags.stream().map(String::strip).distinct().toList();
    }

    static String join(List<String> tags) {
        return tags.isEmpty() ? "" : line(String.join(BREAK, tags));
    }

    static List<String> split(String stored) {
        return stored.isEmpty() ? List.of() : stored.strip().lines().toList();
    }

    static String line(String tag) {
        return BREAK + tag + BREAK;
    }
}
