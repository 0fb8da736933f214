package com.onekaday.nightly;

import com.onekaday.analytics.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How far an account's days have been closed.
 *
 * @param closedThrough the last day that was; null before the first time
 */
record Night(@Nullable LocalDate closedThrough) {

    /** So many days are closed at once: after a long pause it takes several turns, so that none takes long. */
    private static final int MOST_DAYS = 31;

    /** Days to close now; on the first turn the last ones before today, however far the account's past reaches. */
    Period due(LocalDate today) {
        var yesterday = today.minusDays(1);
        return closedThrough == null
                ? new Period(today.minusDays(MOST_DAYS), yesterday)
                : new Period(closedThrough.plusDays(1), yesterday).firstDays(MOST_DAYS);
    }

    /** Through which day all is closed then; a move to a zone where it is still yesterday opens nothing again. */
    LocalDate closedThen(LocalDate today) {
        var due = due(today);
        return closedThrough != null && due.days() == 0 ? closedThrough : due.to();
    }

    /** When there will be more to close: at once, or at the next midnight where the account lives. */
    Instant next(LocalDate today, ZoneId zone, Instant now) {
        var isBehind = closedThen(today).isBefore(today.minusDays(1));
        return isBehind ? now : today.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The first day whose milestones are told; null where none is. */
    @Nullable
    LocalDate told() {
        return closedThrough == null ? null : closedThrough.plusDays(1);
    }
}
