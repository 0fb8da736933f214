package com.onekaday.forecast;

import org.apache.commons.rng.UniformRandomProvider;

/** SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine. */
final class SplitMix implements UniformRandomProvider {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 up to, not including, a bound far below 2³². */
    int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** Spreads every bit of a number over all of its bits (Stafford's variant 13). */
    static long mix(long bits) {
        var z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
