package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes down days for a test, one after the other from Thursday 2026-01-01 on; a target of 100 unless told otherwise. */
final class Diary {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final Currency EUR = Currency.getInstance("EUR");
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final List<DayTotal> totals = new ArrayList<>();
    private final Map<LocalDate, DayMark> marks = new HashMap<>();
    private LocalDate next = FIRST;
    private DailyTargets targets = DailyTargets.always(new BigDecimal(100));
    private WorkDays workDays = WorkDays.always(EVERY_DAY);
    private boolean autoFreeze;

    Diary earned(String... amounts) {
        for (var amount : amounts) {
            totals.add(new DayTotal(next, new BigDecimal(amount), 1, 0));
            next = next.plusDays(1);
        }
        return this;
    }

    Diary earned(int times, String amount) {
        IntStream.range(0, times).forEach(i -> earned(amount));
        return this;
    }

    Diary nothing(int days) {
        next = next.plusDays(days);
        return this;
    }

    Diary unpriced(String amount) {
        totals.add(new DayTotal(next, new BigDecimal(amount), 2, 1));
        next = next.plusDays(1);
        return this;
    }

    /** Marks the day that comes next, which then is to be written. */
    Diary marked(DayMark mark) {
        marks.put(next, mark);
        return this;
    }

    Diary marked(LocalDate day, DayMark mark) {
        marks.put(day, mark);
        return this;
    }

    Diary targets(DailyTargets other) {
        targets = other;
        return this;
    }

    Diary workDays(WorkDays other) {
        workDays = other;
        return this;
    }

    Diary autoFreeze() {
        autoFreeze = true;
        return this;
    }

    /** The day after the last one is today. */
    DaySeries series() {
        return asOf(next);
    }

    DaySeries asOf(LocalDate today) {
        return new DaySeries(new DayFacts(EUR, today, totals, targets, workDays, marks, autoFreeze));
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }
}
