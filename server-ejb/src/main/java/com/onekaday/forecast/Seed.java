package com.onekaday.forecast;

import java.time.LocalDate;
import java.util.UUID;

/** Where a forecast's random numbers start: the same question on the same day has the same answer. */
public final class Seed {
    private Seed() {}

    public static long of(UUID account, UUID goal, LocalDate asOf) {
        var seed = (long) Forecaster.METHOD_VERSION;
        for (var part : new long[] {
            account.getMostSignificantBits(),
            account.getLeastSignificantBits(),
            goal.getMostSignificantBits(),
            goal.getLeastSignificantBits(),
            asOf.toEpochDay()
        }) {
            seed = SplitMix.mix(seed + part) + 1;
        }
        return seed;
    }
}
