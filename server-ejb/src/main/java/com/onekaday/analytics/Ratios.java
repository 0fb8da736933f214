package com.onekaday.analytics;

import java.util.Objects;
import java.util.stream.IntStream;

/** What eligible days have in common: how much of its target each reached, and why there may be none of them. */
final class Ratios {
    private Ratios() {}

    /** The share of its target that a day reached, from 0 to 1. */
    static double capped(DaySeries series, int i) {
        var target = Objects.requireNonNull(series.target(i)).doubleValue();
        return Math.min(1, Math.max(0, series.total(i).doubleValue()) / target);
    }

    /** Says whether days without a target, or no days at all, leave a window without an eligible one. */
    static Reason whyNone(DaySeries series, int from, int to) {
        var withoutTarget = IntStream.range(from, to).anyMatch(i -> series.target(i) == null);
        return withoutTarget ? Reason.NO_TARGET : Reason.INSUFFICIENT_DATA;
    }

    static Reason whyNone(DaySeries series) {
        return whyNone(series, 0, series.closedDays());
    }
}
