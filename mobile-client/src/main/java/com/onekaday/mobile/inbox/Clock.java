package com.onekaday.mobile.inbox;

import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as the server writes it, however it was typed: number keys have no colon. */
final class Clock {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.,h ]?(\\d{2})");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private Clock() {}

    static Optional<String> read(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(typed.group(1));
        var minute = Integer.parseInt(typed.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of("%02d:%02d".formatted(hour, minute)) : Optional.empty();
    }
}
