package com.onekaday.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which weekdays a person works, by versions: a change never touches the days before it. */
public final class WorkDays {
    private final Versions<Set<DayOfWeek>> versions;

    private WorkDays(Versions<Set<DayOfWeek>> versions) {
        this.versions = versions;
    }

    /** The same weekdays for all time. */
    public static WorkDays always(Set<DayOfWeek> weekdays) {
        return new WorkDays(new Versions<>()).with(null, weekdays);
    }

    /** Other weekdays from a day on; without a start, for all time until the first version that has one. */
    public WorkDays with(@Nullable LocalDate start, Set<DayOfWeek> weekdays) {
        return new WorkDays(versions.with(start, Set.copyOf(weekdays)));
    }

    public boolean include(LocalDate day) {
        return includes(day.toEpochDay());
    }

    boolean includes(long epochDay) {
        return versions.at(epochDay, Set::of).contains(Weekdays.of(epochDay));
    }
}
