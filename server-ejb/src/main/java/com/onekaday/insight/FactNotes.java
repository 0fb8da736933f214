package com.onekaday.insight;

import com.onekaday.analytics.Period;
import com.onekaday.insight.Fact.Why;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes facts down one after the other, each with its display. */
final class FactNotes {

    private final LocalDate date;
    private final Locale locale;
    private final Wording wording;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> goals = new LinkedHashMap<>();

    FactNotes(LocalDate date, Locale locale) {
        this.date = date;
        this.locale = locale;
        this.wording = new Wording(locale);
    }

    /** What the next facts are about. */
    record Subject(Topic topic, Period period, @Nullable Why why) {}

    /** Whether a metric is the most or least of its kind. */
    static boolean isExtreme(String metric) {
        return metric.startsWith("best_") || metric.startsWith("top_") || metric.startsWith("milestone_");
    }

    void money(Subject subject, String metric, BigDecimal amount, Currency currency, String formula) {
        var value = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
        add(
                subject,
                metric,
                value.toPlainString(),
                currency.getCurrencyCode(),
                formula,
                wording.money(value, currency));
    }

    /** A percentage as a whole number. */
    void percent(Subject subject, String metric, double percent, String formula) {
        var value = BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_EVEN);
        add(subject, metric, value.toPlainString(), Fact.PERCENT, formula, wording.percent(value));
    }

    void count(Subject subject, String metric, long count, String unit, String formula) {
        add(subject, metric, String.valueOf(count), unit, formula, wording.count(count, unit));
    }

    void date(Subject subject, String metric, LocalDate day, String formula) {
        add(subject, metric, day.toString(), Fact.DATE, formula, wording.date(day));
    }

    void weekday(Subject subject, String metric, DayOfWeek weekday, String formula) {
        add(subject, metric, weekday.name(), Fact.WEEKDAY, formula, wording.weekday(weekday));
    }

    /** Which way something went: by the sign of a change. */
    void direction(Subject subject, String metric, int sign, String formula) {
        var direction = sign > 0 ? "up" : sign < 0 ? "down" : "flat";
        add(subject, metric, direction, Fact.DIRECTION, formula, wording.direction(direction));
    }

    void source(Subject subject, String metric, String name, String formula) {
        var label = label(sources, "S", name);
        add(subject, metric, label, Fact.SOURCE, formula, label);
    }

    void goal(Subject subject, String metric, String name, String formula) {
        var label = label(goals, "G", name);
        add(subject, metric, label, Fact.GOAL, formula, label);
    }

    private static String label(Map<String, String> labels, String letter, String name) {
        return labels.computeIfAbsent(name, unused -> letter + (labels.size() + 1));
    }

    private void add(Subject subject, String metric, String value, String unit, String formula, String display) {
        var id = "F" + (facts.size() + 1);
        var period = subject.period();
        facts.add(new Fact(
                id, subject.topic(), metric, value, unit, period.from(), period.to(), formula, display, subject.why()));
    }

    FactSheet sheet() {
        var names = new LinkedHashMap<String, String>();
        sources.forEach((name, label) -> names.put(label, name));
        goals.forEach((name, label) -> names.put(label, name));
        return new FactSheet(date, locale, List.copyOf(facts), Map.copyOf(names));
    }
}
