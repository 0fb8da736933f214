package com.onekaday.mobile.stats;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.goals.Goal;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.sync.Errands;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Bars;
import com.onekaday.mobile.ui.Curve;
import com.onekaday.mobile.ui.Look;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds up the entries on the phone, so that it is right also offline; what needs statistics comes from the server. */
public final class StatsPresenter {

    private static final int TOP_SOURCES = 5;

    private final Workspace workspace;
    private final Look look;
    private final Errands errands;

    /** What a source brought, and its part of the whole from 0 to 1. */
    record Share(String source, BigDecimal total, double part) {}

    public StatsPresenter(Workspace workspace, Look look, Errands errands) {
        this.workspace = workspace;
        this.look = look;
        this.errands = errands;
    }

    Look look() {
        return look;
    }

    String currency() {
        return workspace.currency();
    }

    /** Asks for what only the server can say. */
    void fetch() {
        errands.fetch(() -> workspace.synchroniser().fetch(Figure.INSIGHTS));
    }

    LocalDate from(Period period) {
        var today = workspace.today();
        return switch (period) {
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(weekStart()));
            case MONTH -> today.withDayOfMonth(1);
            case YEAR -> today.withDayOfYear(1);
        };
    }

    private DayOfWeek weekStart() {
        return workspace.account().map(Account::weekStart).orElse(DayOfWeek.MONDAY);
    }

    /** What the period brought so far. */
    BigDecimal total(Period period) {
        return days(from(period)).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much that is more than as many days of the period before, as a ratio. */
    Optional<BigDecimal> growth(Period period) {
        return summary()
                .map(summary -> summary.object(period.key()).object("vs_previous"))
                .flatMap(change -> change.optionalDecimal("growth"));
    }

    List<Bars.Bar> bars(Period period) {
        var from = from(period);
        var days = days(from);
        return switch (period) {
            case WEEK ->
                IntStream.range(0, 7)
                        .mapToObj(from::plusDays)
                        .map(day -> new Bars.Bar(look.formats().shortWeekday(day.getDayOfWeek()), value(days, day)))
                        .toList();
            case MONTH -> weeks(YearMonth.from(from), days);
            case YEAR ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Bars.Bar(letter(month), month(days, month)))
                        .toList();
        };
    }

    private String letter(int month) {
        return look.formats().shortMonth(month).substring(0, 1);
    }

    private static double month(Map<LocalDate, BigDecimal> days, int month) {
        return days.entrySet().stream()
                .filter(day -> day.getKey().getMonthValue() == month)
                .mapToDouble(day -> day.getValue().doubleValue())
                .sum();
    }

    /** Five days a bar: thirty bars are too thin to touch or to read. */
    private static List<Bars.Bar> weeks(YearMonth month, Map<LocalDate, BigDecimal> days) {
        var bars = new ArrayList<Bars.Bar>();
        for (var first = 1; first <= month.lengthOfMonth(); first += 5) {
            var last = first >= 26 ? month.lengthOfMonth() : first + 4;
            var sum = IntStream.rangeClosed(first, last)
                    .mapToDouble(day -> value(days, month.atDay(day)))
                    .sum();
            bars.add(new Bars.Bar(first + "–" + last, sum));
            if (last == month.lengthOfMonth()) {
                break;
            }
        }
        return bars;
    }

    /** What a bar is to reach. */
    double target(Period period) {
        var daily = workspace
                .account()
                .map(Account::dailyTarget)
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        return switch (period) {
            case WEEK -> daily;
            case MONTH -> daily * 5;
            case YEAR -> daily * 30;
        };
    }

    /** What the month has added up to, day by day. */
    Curve curve() {
        var today = workspace.today();
        var month = YearMonth.from(today);
        var days = days(month.atDay(1));
        var totals = new ArrayList<Double>();
        var sum = 0.0;
        for (var day = 1; day <= today.getDayOfMonth(); day++) {
            sum += value(days, month.atDay(day));
            totals.add(sum);
        }
        var target = target(Period.WEEK) * month.lengthOfMonth();
        var spoken = look.texts().get("stats.month.spoken", look.rounded(BigDecimal.valueOf(sum), currency()));
        return new Curve(month.lengthOfMonth(), totals, band(month), target, this::axis, spoken);
    }

    /** Of a goal for the whole month, if there is one. */
    private List<Curve.Band> band(YearMonth month) {
        return Goal.all(workspace.figures().find(Figure.GOALS.key())).stream()
                .filter(goal ->
                        goal.period().equals("monthly") && goal.currency().equals(currency()))
                .filter(goal ->
                        YearMonth.from(goal.to()).equals(month) && !goal.fan().isEmpty())
                .findFirst()
                .map(goal -> goal.fan().stream()
                        .map(point -> new Curve.Band(
                                point.date().getDayOfMonth(),
                                point.p10().doubleValue(),
                                point.p50().doubleValue(),
                                point.p90().doubleValue()))
                        .toList())
                .orElse(List.of());
    }

    /** The largest first. */
    List<Share> shares(Period period) {
        var totals = new HashMap<String, BigDecimal>();
        entries(from(period)).forEach(entry -> totals.merge(entry.said().source(), entry.counted(), BigDecimal::add));
        var all = totals.values().stream()
                .filter(total -> total.signum() > 0)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        return totals.entrySet().stream()
                .filter(total -> total.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .limit(TOP_SOURCES)
                .map(total -> new Share(
                        total.getKey(), total.getValue(), total.getValue().doubleValue() / all))
                .toList();
    }

    /** Whether weekdays differ by more than chance. */
    boolean hasPattern() {
        return summary()
                .map(summary -> summary.object("weekday_pattern").flag("is_pattern"))
                .orElse(false);
    }

    /** How weekdays compare, 1 is like the others; empty where too little is known. */
    List<Bars.Bar> weekdays() {
        var index = summary()
                .map(summary -> summary.object("weekday_pattern").object("index"))
                .map(pattern -> IntStream.range(0, 7)
                        .mapToObj(weekStart()::plus)
                        .flatMap(day -> pattern
                                .optionalDecimal(day.name())
                                .map(value -> new Bars.Bar(look.formats().shortWeekday(day), value.doubleValue()))
                                .stream())
                        .toList());
        return index.orElse(List.of());
    }

    /** The sentences that were written last, in the server's words. */
    List<String> insights() {
        return workspace
                .figures()
                .find(Figure.INSIGHTS.key())
                .map(told -> told.list("data", fields -> fields).stream()
                        .limit(1)
                        .flatMap(insight -> insight.list("claims", fields -> fields).stream())
                        .flatMap(claim -> claim.optionalText("text").stream())
                        .toList())
                .orElse(List.of());
    }

    String axis(double value) {
        return look.formats().axis(value);
    }

    private Optional<Fields> summary() {
        return workspace.figures().find(Figure.SUMMARY.key());
    }

    private List<Entry> entries(LocalDate from) {
        var today = workspace.today();
        return workspace.books().entries().stream()
                .filter(Entry::isCounted)
                .filter(entry -> !entry.said().date().isBefore(from)
                        && !entry.said().date().isAfter(today))
                .toList();
    }

    private Map<LocalDate, BigDecimal> days(LocalDate from) {
        var days = new HashMap<LocalDate, BigDecimal>();
        entries(from).forEach(entry -> days.merge(entry.said().date(), entry.counted(), BigDecimal::add));
        return days;
    }

    private static double value(Map<LocalDate, BigDecimal> days, LocalDate day) {
        return days.getOrDefault(day, BigDecimal.ZERO).doubleValue();
    }
}
