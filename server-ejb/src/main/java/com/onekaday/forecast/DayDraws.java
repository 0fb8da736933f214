package com.onekaday.forecast;

/** Draws which days of the past the coming ones are like, one day after the other, for all paths at once. */
interface DayDraws {
    /** Fills in, for each path, the past day that the next one repeats, counted from the oldest. */
    void next(int[] paths);
}
