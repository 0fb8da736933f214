package com.onekaday.mobile.ui;

/** Ends an axis at a round number. */
final class Scale {

    private static final double[] ROUND = {1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10};

    private Scale() {}

    /** The smallest round number from a value on that can be divided in so many steps. */
    static double top(double value, int steps) {
        if (value <= 0) {
            return steps;
        }
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        for (var round : ROUND) {
            if (round * power >= value) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
