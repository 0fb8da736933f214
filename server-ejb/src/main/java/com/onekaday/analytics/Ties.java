package com.onekaday.analytics;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Groups of equal values, which rank tests correct for. */
final class Ties {
    private Ties() {}

    /** How many values each group has; 1 for a value that has no equal. */
    static IntStream sizes(double[] values) {
        return Arrays.stream(values)
                .boxed()
                .collect(Collectors.groupingBy(value -> value, Collectors.summingInt(v -> 1)))
                .values()
                .stream()
                .mapToInt(Integer::intValue);
    }
}
