package com.onekaday.goal;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.analytics.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days that a goal is about at present.
 *
 * @param range as the calendar has it
 * @param counted its days from the goal's start on: what they bring counts
 */
record GoalSpan(Period range, Period counted) {

    /** A custom goal has one span; any other the one that today, or a start that is yet to come, lies in. */
    static GoalSpan of(GoalTerms terms, LocalDate today, DayOfWeek weekStart) {
        var range = terms.period() == GoalPeriod.CUSTOM
                ? new Period(terms.start(), terms.lastDay())
                : terms.period().around(terms.start().isAfter(today) ? terms.start() : today, weekStart);
        return new GoalSpan(range, range.since(terms.start()));
    }

    boolean isOver(LocalDate today) {
        return range.to().isBefore(today);
    }
}
