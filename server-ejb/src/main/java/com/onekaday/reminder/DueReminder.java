package com.onekaday.reminder;

import com.onekaday.notification.Notice;
import com.onekaday.notification.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder whose time has come.
 *
 * @param occurrence null where it was never planned, or not since its account moved
 * @param needless whether the day has what it would ask for, or is a day off
 */
record DueReminder(
        UUID id,
        UUID accountId,
        Timetable timetable,
        Timetable.@Nullable Occurrence occurrence,
        int snoozes,
        boolean needless) {
    /** Late ones are dropped after so long. */
    static final Duration LATEST = Duration.ofHours(2);

    Optional<Notice> notice(Instant now) {
        if (occurrence == null || needless || occurrence.at().plus(LATEST).isBefore(now)) {
            return Optional.empty();
        }
        var key = snoozes == 0 ? id + " " + occurrence.day() : id + " " + occurrence.day() + " " + snoozes;
        return Optional.of(new Notice(
                accountId,
                NoticeKind.REMINDER,
                key,
                Map.of("date", occurrence.day().toString(), "reminder", id.toString())));
    }

    /** The next one, never on a day that it was due on already. */
    Timetable.Occurrence next(Instant now) {
        var next = timetable.after(now);
        while (occurrence != null && !next.day().isAfter(occurrence.day())) {
            next = timetable.after(next.at());
        }
        return next;
    }
}
