package com.onekaday.analytics;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The last closed days against as many before them: 28, or 21, 14 or 7 where fewer have passed.
 *
 * @param growth the change by what was before
 * @param arc the change by the mean of both (Allen 1934): the same size up and down
 * @param change how much more, or less
 * @param window how many days each side has
 */
public record Growth(Figure<Double> growth, Figure<Double> arc, BigDecimal change, int window) {
    private static final int[] WINDOWS = {28, 21, 14, 7};

    public static Figure<Growth> of(DaySeries series) {
        var window = window(series.closedDays());
        if (window.isEmpty()) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var days = window.getAsInt();
        var end = series.closedDays();
        return Figure.of(of(series.sum(end - days, end), series.sum(end - 2 * days, end - days), days));
    }

    private static OptionalInt window(int closedDays) {
        return IntStream.of(WINDOWS).filter(days -> 2 * days <= closedDays).findFirst();
    }

    private static Growth of(BigDecimal now, BigDecimal before, int window) {
        var change = now.subtract(before);
        return new Growth(ratio(change, before), ratio(change, now.add(before)).map(half -> 2 * half), change, window);
    }

    /** A change by a base; none where the base is not positive. */
    static Figure<Double> ratio(BigDecimal change, BigDecimal base) {
        return base.signum() > 0
                ? Figure.of(change.doubleValue() / base.doubleValue())
                : Figure.none(Reason.NOT_POSITIVE);
    }
}
