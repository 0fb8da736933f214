package com.onekaday.forecast;

/**
 * Draws days from a short past by the Bayesian bootstrap (Rubin 1981): on each path the days of the past have
 * exponential weights of their own, so that how little is known widens the odds.
 *
 * <p>The weights are never written down. Drawing by weights that are unknown is drawing from an urn (Blackwell and
 * MacQueen 1973): each coming day repeats, with equal chance, one of the past days or one of those drawn before it.
 */
final class BayesianBootstrap implements DayDraws {
    private final int pastDays;
    private final byte[][] drawn;
    private final SplitMix random;
    private int day;

    /** @param pastDays fewer than 128, so that a day is a byte and years of them stay small */
    BayesianBootstrap(int pastDays, int days, SplitMix random) {
        this.pastDays = pastDays;
        this.drawn = new byte[days][];
        this.random = random;
    }

    @Override
    public void next(int[] paths) {
        var today = new byte[paths.length];
        for (var path = 0; path < paths.length; path++) {
            var ball = random.below(pastDays + day);
            paths[path] = ball < pastDays ? ball : drawn[ball - pastDays][path];
            today[path] = (byte) paths[path];
        }
        drawn[day++] = today;
    }
}
