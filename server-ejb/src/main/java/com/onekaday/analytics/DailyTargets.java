package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which daily target is in force on a day: the version with the latest start that is not after it. */
public final class DailyTargets {
    private final Versions<Optional<BigDecimal>> versions;

    private DailyTargets(Versions<Optional<BigDecimal>> versions) {
        this.versions = versions;
    }

    public static DailyTargets none() {
        return new DailyTargets(new Versions<>());
    }

    /** One target for all time. */
    public static DailyTargets always(BigDecimal amount) {
        return none().with(null, amount);
    }

    /**
     * One version more.
     *
     * @param start null for all time until the first that has one
     * @param amount null where it is not known in the base currency: days have no target then
     */
    public DailyTargets with(@Nullable LocalDate start, @Nullable BigDecimal amount) {
        return new DailyTargets(versions.with(start, Optional.ofNullable(amount)));
    }

    public Optional<BigDecimal> on(LocalDate day) {
        return at(day.toEpochDay());
    }

    Optional<BigDecimal> at(long epochDay) {
        return versions.at(epochDay, Optional::empty);
    }
}
