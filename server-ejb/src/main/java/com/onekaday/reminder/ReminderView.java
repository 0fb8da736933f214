package com.onekaday.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a person is reminded to log.
 *
 * @param nextAt when next, as far as is known; null where it is switched off or being planned
 */
public record ReminderView(
        UUID id,
        String time,
        List<DayOfWeek> weekdays,
        boolean onlyIfNothing,
        boolean onRestDays,
        boolean enabled,
        @Nullable Instant nextAt,
        int version) {}
