package com.onekaday.forecast;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up person with irregular income: works some weekdays more than others, is paid on some days and not on others,
 * in amounts that are mostly ordinary and sometimes large, on a level that wanders from week to week.
 */
final class Earner {
    private final Random random;
    private final Map<DayOfWeek, Double> paidChance = new EnumMap<>(DayOfWeek.class);
    private final double level;
    private final double tail;
    private final double wander;
    private final double invoice;

    Earner(long seed) {
        random = new Random(seed);
        var busy = between(0.15, 0.9);
        var weekend = random.nextInt(3) == 0 ? between(0.5, 1.3) : between(0, 0.3);
        for (var weekday : DayOfWeek.values()) {
            var isWeekend = weekday.compareTo(DayOfWeek.SATURDAY) >= 0;
            var chance = busy * between(0.7, 1.3) * (isWeekend ? weekend : 1);
            paidChance.put(weekday, Math.min(0.98, chance));
        }
        level = Math.exp(between(4, 7.5));
        tail = between(0.3, 1.1);
        wander = between(0.02, 0.15);
        invoice = random.nextInt(4) == 0 ? level * between(2, 10) : 0;
    }

    private double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** So many days of income; the level wanders and is drawn back to where it began. */
    List<SourceDay> days(LocalDate first, int count) {
        var days = new ArrayList<SourceDay>();
        var offset = 0.0;
        for (var i = 0; i < count; i++) {
            var date = first.plusDays(i);
            if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
                offset = 0.95 * offset + wander * random.nextGaussian();
            }
            add(days, date, "work", paid(date.getDayOfWeek()) ? amount(offset) : 0);
            add(days, date, "retainer", date.getDayOfMonth() == 1 ? invoice : 0);
        }
        return days;
    }

    private boolean paid(DayOfWeek weekday) {
        return random.nextDouble() < paidChance.getOrDefault(weekday, 0.0);
    }

    private double amount(double offset) {
        return level * Math.exp(offset + tail * random.nextGaussian() - tail * tail / 2);
    }

    private static void add(List<SourceDay> days, LocalDate date, String source, double amount) {
        var cents = Math.round(100 * amount);
        if (cents > 0) {
            days.add(new SourceDay(date, source, BigDecimal.valueOf(cents, 2)));
        }
    }

    /** What the person sets out to earn: somewhat less or more than usual. */
    double ambition() {
        return between(0.6, 1.4);
    }
}
