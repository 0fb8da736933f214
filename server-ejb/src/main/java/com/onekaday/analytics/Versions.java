package com.onekaday.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values that hold from a day on until the next one does; never changed, a new version makes new versions. */
final class Versions<T> {
    private final NavigableMap<Long, T> byStart;
    private final long[] starts;
    private final List<T> values;

    Versions() {
        this(new TreeMap<>());
    }

    private Versions(NavigableMap<Long, T> byStart) {
        this.byStart = byStart;
        this.starts = byStart.keySet().stream().mapToLong(Long::longValue).toArray();
        this.values = new ArrayList<>(byStart.values());
    }

    /** One version more, in the place of an older one with the same start; without a start it holds for all time. */
    Versions<T> with(@Nullable LocalDate start, T value) {
        var more = new TreeMap<>(byStart);
        more.put(start == null ? Long.MIN_VALUE : start.toEpochDay(), value);
        return new Versions<>(more);
    }

    T at(long epochDay, Supplier<T> fallback) {
        var i = starts.length - 1;
        while (i >= 0 && starts[i] > epochDay) {
            i--;
        }
        return i < 0 ? fallback.get() : values.get(i);
    }
}
