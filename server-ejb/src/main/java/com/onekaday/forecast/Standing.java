package com.onekaday.forecast;

import java.math.BigDecimal;

/** How a goal stands: by its odds, or where there are none by the share of its working days that has passed. */
public enum Standing {
    REACHED,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    /** Its last day has passed unreached. */
    MISSED;

    private static final double LIKELY = 0.75;
    private static final double POSSIBLE = 0.40;
    private static final BigDecimal ALMOST = new BigDecimal("0.85");

    /** A goal whose period is not over, by the chance of reaching it. */
    public static Standing byChance(BigDecimal goal, BigDecimal earned, double chance) {
        if (earned.compareTo(goal) >= 0) {
            return REACHED;
        }
        if (chance >= LIKELY) {
            return ON_TRACK;
        }
        return chance >= POSSIBLE ? AT_RISK : BEHIND;
    }

    /** A goal whose period is not over, by what should be earned by now if every working day brought the same. */
    public static Standing byPace(BigDecimal goal, BigDecimal earned, int closedWorkingDays, int allWorkingDays) {
        if (earned.compareTo(goal) >= 0) {
            return REACHED;
        }
        var due = goal.multiply(BigDecimal.valueOf(closedWorkingDays));
        var done = earned.multiply(BigDecimal.valueOf(allWorkingDays));
        if (closedWorkingDays == 0 || done.compareTo(due) >= 0) {
            return ON_TRACK;
        }
        return done.compareTo(due.multiply(ALMOST)) >= 0 ? AT_RISK : BEHIND;
    }

    /** A goal whose last day has passed. */
    public static Standing afterwards(BigDecimal goal, BigDecimal earned) {
        return earned.compareTo(goal) >= 0 ? REACHED : MISSED;
    }
}
