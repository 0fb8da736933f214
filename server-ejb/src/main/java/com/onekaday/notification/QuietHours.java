package com.onekaday.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A time of the day in which nothing makes a sound; one that starts after it ends goes over midnight. */
record QuietHours(LocalTime from, LocalTime to) {
    /** The first moment from {@code now} on that is not quiet: {@code now} itself, or the end of the quiet hours. */
    Instant end(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        var time = local.toLocalTime();
        var overMidnight = from.isAfter(to);
        var isQuiet =
                overMidnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        if (!isQuiet) {
            return now;
        }
        var day = overMidnight && !time.isBefore(from) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        var end = day.atTime(to).atZone(zone).toInstant();
        return end.isBefore(now) ? now : end;
    }
}
