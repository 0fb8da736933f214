package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Eight weeks of a person who works Monday to Friday, wants 1,000 a day and looks at it on a Sunday. */
final class WorkedExample {
    static final LocalDate FIRST = LocalDate.of(2026, 9, 28);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate REFUND = LocalDate.of(2026, 11, 4);
    static final Currency USD = Currency.getInstance("USD");
    static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static final String AMOUNTS = """
            620 0 1180 1040 300 0 0 | 1250 900 0 1010 1600 0 0 | 1000 0 0 2400 880 0 250 | 1010 1100 950 1005 0 0 0
            0 0 3200 1000 1000 0 0 | 1150 1300 -150 990 1045 0 0 | 1500 1000 0 1020 700 400 0 | 1005 1010 1000 0 1200 0 500
            """;

    private WorkedExample() {}

    static DaySeries series() {
        return new DaySeries(facts(totals()));
    }

    static DayFacts facts(List<DayTotal> totals) {
        return new DayFacts(
                USD,
                TODAY,
                totals,
                DailyTargets.always(new BigDecimal(1000)),
                WorkDays.always(MONDAY_TO_FRIDAY),
                Map.of(REFUND, DayMark.FROZEN),
                false);
    }

    static List<DayTotal> totals() {
        var totals = new ArrayList<DayTotal>();
        var day = FIRST;
        for (var amount : AMOUNTS.replace("|", "").strip().split("\\s+", -1)) {
            if (!amount.equals("0")) {
                totals.add(new DayTotal(day, new BigDecimal(amount), 1, 0));
            }
            day = day.plusDays(1);
        }
        return totals;
    }

    static String source(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, THURSDAY -> "stripe";
            case WEDNESDAY -> "upwork";
            case FRIDAY, SATURDAY, SUNDAY -> "gumroad";
        };
    }

    static List<SourceTotal> closedBySource() {
        var bySource = totals().stream()
                .filter(total -> total.day().isBefore(TODAY))
                .collect(Collectors.groupingBy(
                        total -> source(total.day()),
                        Collectors.reducing(BigDecimal.ZERO, DayTotal::total, BigDecimal::add)));
        return bySource.entrySet().stream()
                .map(source -> new SourceTotal(source.getKey(), source.getValue()))
                .toList();
    }
}
