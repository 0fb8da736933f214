package com.onekaday.goal;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.analytics.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

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

    /** The spans that have passed, the oldest first: from the one that a day lies in. Days speak for a daily goal. */
    static Stream<GoalSpan> passed(GoalTerms terms, LocalDate from, LocalDate today, DayOfWeek weekStart) {
        var ranges =
                switch (terms.period()) {
                    case DAILY -> Stream.<Period>empty();
                    case CUSTOM ->
                        Stream.of(new Period(terms.start(), terms.lastDay()))
                                .filter(range -> !range.to().isBefore(from));
                    case WEEKLY, MONTHLY, YEARLY ->
                        Stream.iterate(terms.period().around(from, weekStart), range -> terms.period()
                                .around(range.to().plusDays(1), weekStart));
                };
        return ranges.takeWhile(range -> range.to().isBefore(today))
                .map(range -> new GoalSpan(range, range.since(terms.start())));
    }

    boolean isOver(LocalDate today) {
        return range.to().isBefore(today);
    }
}
