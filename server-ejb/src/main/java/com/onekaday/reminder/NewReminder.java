package com.onekaday.reminder;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to be reminded to log.
 *
 * @param time in the account's time, such as {@code 19:30}
 * @param onlyIfNothing not where the day has an income or was confirmed to have none; true unless said otherwise
 * @param onRestDays also on days off; false unless said otherwise
 * @param enabled true unless said otherwise
 */
public record NewReminder(
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "Write a time like 19:30")
        String time,

        @NotNull @NotEmpty @Size(max = 7) List<DayOfWeek> weekdays,
        @Nullable Boolean onlyIfNothing,
        @Nullable Boolean onRestDays,
        @Nullable Boolean enabled) {}
