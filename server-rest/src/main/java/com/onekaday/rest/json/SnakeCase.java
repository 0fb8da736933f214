package com.onekaday.rest.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of the interface: {@code dailyTarget} is {@code daily_target}. */
final class SnakeCase {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private SnakeCase() {}

    static String of(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
