package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The mean of the days up to and with each, all closed; none until as many days have passed. */
public final class MovingAverage {
    private final DaySeries series;
    private final int days;

    public MovingAverage(DaySeries series, int days) {
        this.series = series;
        this.days = days;
    }

    /** One for each day of a range; the first ones look back before it. */
    public List<Figure<BigDecimal>> between(LocalDate from, LocalDate to) {
        return new Period(from, to).dates().map(this::on).toList();
    }

    public Figure<BigDecimal> on(LocalDate day) {
        return after(series.end(day), day);
    }

    private Figure<BigDecimal> after(int end, LocalDate day) {
        if (end < days || !day.isBefore(series.today())) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        return Figure.of(series.mean(series.sum(end - days, end), days));
    }
}
