package com.onekaday.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Collects for each day what may be earned by its end. */
final class Fan {
    private final LocalDate first;
    private final Currency currency;
    private final List<FanDay> days = new ArrayList<>();

    Fan(LocalDate first, Currency currency) {
        this.first = first;
        this.currency = currency;
    }

    void add(int day, Scenario scenario) {
        var selector = new Selector(scenario.sums());
        var median = selector.quantile(0.5);
        var low = Odds.widen(selector.quantile(0.1), median);
        var high = Odds.widen(selector.quantile(0.9), median);
        var certain = scenario.certain(day);
        days.add(new FanDay(
                first.plusDays(day),
                Odds.money(certain + low, currency),
                Odds.money(certain + median, currency),
                Odds.money(certain + high, currency)));
    }

    List<FanDay> days() {
        return List.copyOf(days);
    }
}
