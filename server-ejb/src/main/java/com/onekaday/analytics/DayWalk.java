package com.onekaday.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Walks the closed days once, oldest first, and decides freezes and streak as it goes.
 *
 * <p>A streak counts days that reached their target; days off are skipped, any other day ends it. Each seventh such day
 * earns a freeze, two are held at most. A missed working day that would end a streak spends one by itself, unless the
 * working day before it was frozen; one spent by hand is deducted on its day, as far as any is held.
 */
final class DayWalk {
    private static final int HITS_PER_FREEZE = 7;
    private static final int MOST_FREEZES = 2;

    private final boolean autoFreeze;
    private int hits;
    private int streak;
    private int best;
    private int freezes;
    private boolean afterFrozen;

    DayWalk(boolean autoFreeze) {
        this.autoFreeze = autoFreeze;
    }

    /**
     * Closes the next day and says what it became.
     *
     * @param plain its state without freezes, null where it has income and no target
     */
    @Nullable
    DayState close(@Nullable DayState plain, boolean frozenByHand) {
        if (plain == DayState.REST) {
            return plain;
        }
        if (frozenByHand || spendsFreeze(plain)) {
            freezes = Math.max(0, freezes - 1);
            afterFrozen = true;
            return DayState.FROZEN;
        }
        count(plain == DayState.HIT);
        return plain;
    }

    private boolean spendsFreeze(@Nullable DayState plain) {
        return autoFreeze && freezes > 0 && streak > 0 && !afterFrozen && plain != null && plain.isMissed();
    }

    private void count(boolean hit) {
        afterFrozen = false;
        streak = hit ? streak + 1 : 0;
        best = Math.max(best, streak);
        if (hit && ++hits % HITS_PER_FREEZE == 0) {
            freezes = Math.min(MOST_FREEZES, freezes + 1);
        }
    }

    int streak() {
        return streak;
    }

    int best() {
        return best;
    }

    int freezes() {
        return freezes;
    }
}
