package com.onekaday.analytics;

import java.time.LocalDate;

/** What a person says about a day: {@code rest}, {@code frozen} or {@code zero}. */
public record MarkView(LocalDate date, String mark) {

    static MarkView of(LocalDate date, DayMark mark) {
        return new MarkView(date, mark.code());
    }
}
