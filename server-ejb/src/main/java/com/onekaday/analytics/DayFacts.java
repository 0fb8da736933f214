package com.onekaday.analytics;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * All that is known about an account's days, before anything is decided.
 *
 * @param base the currency of all totals and targets
 * @param today the account's local date
 * @param totals days with income, in any order; days that are absent earned nothing
 * @param autoFreeze whether a freeze that is held is spent on a missed day by itself
 */
public record DayFacts(
        Currency base,
        LocalDate today,
        List<DayTotal> totals,
        DailyTargets targets,
        WorkDays workDays,
        Map<LocalDate, DayMark> marks,
        boolean autoFreeze) {
    public DayFacts {
        totals = List.copyOf(totals);
        marks = Map.copyOf(marks);
    }
}
