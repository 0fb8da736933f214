package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of every account. */
class SeriesPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 11, 1);
    private static final BigDecimal TARGET = new BigDecimal(1000);

    /** Days from {@link #FIRST} on; one with income is the first. */
    record Account(List<Integer> cents, Set<DayOfWeek> workDays, Map<Integer, DayMark> marks, boolean autoFreeze) {

        LocalDate today() {
            return FIRST.plusDays(cents.size());
        }

        List<DayTotal> totals() {
            return IntStream.range(0, cents.size())
                    .filter(i -> cents.get(i) != 0)
                    .mapToObj(i -> new DayTotal(FIRST.plusDays(i), BigDecimal.valueOf(cents.get(i), 2), 1, 0))
                    .toList();
        }

        Map<LocalDate, DayMark> markedDays() {
            var days = new HashMap<LocalDate, DayMark>();
            marks.forEach((i, mark) -> days.put(FIRST.plusDays(i), mark));
            return days;
        }

        DaySeries series() {
            return series(totals());
        }

        DaySeries series(List<DayTotal> totals) {
            return series(totals, TARGET, markedDays());
        }

        DaySeries series(List<DayTotal> totals, BigDecimal target, Map<LocalDate, DayMark> marked) {
            return new DaySeries(new DayFacts(
                    Diary.EUR,
                    today(),
                    totals,
                    DailyTargets.always(target),
                    WorkDays.always(workDays),
                    marked,
                    autoFreeze));
        }

        List<Day> days(DaySeries series) {
            return series.between(FIRST, today());
        }
    }

    @Provide
    Arbitrary<Account> accounts() {
        var cents = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.integers().between(-20_000, 99_999)),
                        Tuple.of(1, Arbitraries.just(100_000)),
                        Tuple.of(4, Arbitraries.integers().between(100_001, 500_000)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(150);
        var workDays = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(EnumSet::copyOf);
        var marks = Arbitraries.maps(Arbitraries.integers().between(0, 150), Arbitraries.of(DayMark.class))
                .ofMaxSize(20);
        return Combinators.combine(cents, workDays, marks, Arbitraries.of(true, false))
                .as(Account::new);
    }

    @Property
    void figuresDoNotDependOnTheOrderOfLogging(@ForAll("accounts") Account account, @ForAll Random random) {
        var shuffled = new ArrayList<DayTotal>();
        for (var total : account.totals()) {
            shuffled.add(new DayTotal(total.day(), total.total().subtract(BigDecimal.ONE), 1, 0));
            shuffled.add(new DayTotal(total.day(), BigDecimal.ONE, 0, 0));
        }
        Collections.shuffle(shuffled, random);

        assertThat(figures(account.series(shuffled))).isEqualTo(figures(account.series()));
        assertThat(account.days(account.series(shuffled))).isEqualTo(account.days(account.series()));
    }

    private static List<Object> figures(DaySeries series) {
        var rates = Rates.of(series);
        return List.of(
                rates.achievement(),
                rates.attainment(),
                rates.averagePerDay(),
                Consistency.of(series),
                Momentum.of(series),
                Growth.of(series),
                Trend.of(series, DayOfWeek.MONDAY),
                Volatility.of(series, DayOfWeek.MONDAY),
                WeekdayPattern.of(series),
                new Anomalies(series).within(new Period(FIRST, series.today())),
                Milestones.of(series, DayOfWeek.MONDAY),
                series.streak(),
                series.freezesHeld());
    }

    @Property
    void aFactorOnEveryAmountMovesMoneyAndNothingElse(
            @ForAll("accounts") Account account, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        var by = BigDecimal.valueOf(factor);
        var series = account.series();
        var scaled = account.series(
                account.totals().stream()
                        .map(day -> new DayTotal(day.day(), day.total().multiply(by), day.count(), 0))
                        .toList(),
                TARGET.multiply(by),
                account.markedDays());

        assertThat(scaled.streak()).isEqualTo(series.streak());
        assertThat(scaled.freezesHeld()).isEqualTo(series.freezesHeld());
        assertThat(account.days(scaled))
                .extracting(Day::state)
                .isEqualTo(account.days(series).stream().map(Day::state).toList());
        assertThat(scaled.total(FIRST, series.today()))
                .isEqualByComparingTo(series.total(FIRST, series.today()).multiply(by));
        sameRatio(Rates.of(series).attainment(), Rates.of(scaled).attainment());
        sameRatio(
                Consistency.of(series).map(Consistency::score),
                Consistency.of(scaled).map(Consistency::score));
        sameRatio(Momentum.of(series), Momentum.of(scaled));
        sameRatio(Growth.of(series).flatMap(Growth::arc), Growth.of(scaled).flatMap(Growth::arc));
        sameRatio(volatility(series), volatility(scaled));
        sameRatio(slope(series).map(slope -> slope * factor), slope(scaled));
    }

    private static Figure<Double> volatility(DaySeries series) {
        return Volatility.of(series, DayOfWeek.MONDAY).flatMap(Volatility::cv);
    }

    private static Figure<Double> slope(DaySeries series) {
        return Trend.of(series, DayOfWeek.MONDAY).map(Trend::slope);
    }

    private static void sameRatio(Figure<Double> expected, Figure<Double> actual) {
        assertThat(actual.reason()).isEqualTo(expected.reason());
        expected.toOptional().ifPresent(value -> assertThat(actual.get())
                .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value)))));
    }

    @Property
    void aRestDayNeverChangesARate(@ForAll("accounts") Account account, @ForAll Random random) {
        var cents = new ArrayList<Integer>();
        var marks = new HashMap<Integer, DayMark>();
        for (var i = 0; i < account.cents().size(); i++) {
            while (i > 0 && random.nextInt(4) == 0) {
                marks.put(cents.size(), DayMark.REST);
                cents.add(0);
            }
            cents.add(account.cents().get(i));
        }
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        var without = new Account(account.cents(), everyDay, Map.of(), account.autoFreeze()).series();
        var with = new Account(cents, everyDay, marks, account.autoFreeze()).series();

        assertThat(with.streak()).isEqualTo(without.streak());
        assertThat(with.freezesHeld()).isEqualTo(without.freezesHeld());
        assertThat(Rates.of(with).achievement()).isEqualTo(Rates.of(without).achievement());
        assertThat(Rates.of(with).attainment()).isEqualTo(Rates.of(without).attainment());
        assertThat(Rates.of(with).averagePerWorkingDay())
                .isEqualTo(Rates.of(without).averagePerWorkingDay());
        assertThat(Consistency.of(with)).isEqualTo(Consistency.of(without));
        assertThat(Momentum.of(with)).isEqualTo(Momentum.of(without));
    }

    @Property
    void marksNeverChangeMoney(@ForAll("accounts") Account account) {
        var marked = account.series();
        var plain = account.series(account.totals(), TARGET, Map.of());

        assertThat(account.days(marked))
                .extracting(Day::total)
                .isEqualTo(account.days(plain).stream().map(Day::total).toList());
        assertThat(Rates.of(marked).averagePerDay()).isEqualTo(Rates.of(plain).averagePerDay());
        assertThat(Growth.of(marked)).isEqualTo(Growth.of(plain));
    }

    @Property
    void aStateSaysOfTheAmountWhatItsNameSays(@ForAll("accounts") Account account) {
        var series = account.series();
        var known = series.firstDay().orElse(account.today());

        assertThat(series.between(known, account.today())).allSatisfy(day -> {
            switch (Objects.requireNonNull(day.state())) {
                case HIT -> assertThat(day.total()).isGreaterThanOrEqualTo(TARGET);
                case PARTIAL -> assertThat(day.total()).isPositive().isLessThan(TARGET);
                case ZERO -> assertThat(day.total()).isLessThanOrEqualTo(BigDecimal.ZERO);
                case UNLOGGED -> assertThat(day.count()).isZero();
                case UNPRICED -> assertThat(day.unpriced()).isPositive();
                case OPEN -> assertThat(day.date()).isEqualTo(account.today());
                case REST, FROZEN -> assertThat(day.date()).isBefore(account.today());
                case FUTURE -> assertThat(day.date()).isAfter(account.today());
            }
        });
    }

    @Property
    void freezesStayWithinTheirBounds(@ForAll("accounts") Account account) {
        var series = account.series();
        var working = series.between(FIRST, account.today()).stream()
                .filter(day -> day.state() != DayState.REST && day.mark() == null)
                .toList();

        assertThat(series.freezesHeld()).isBetween(0, 2);
        assertThat(working.stream()
                        .filter(day -> day.state() == DayState.FROZEN)
                        .count())
                .isLessThanOrEqualTo(Rates.of(series).hitDays() / 7);
        assertThat(account.autoFreeze() || working.stream().noneMatch(day -> day.state() == DayState.FROZEN))
                .isTrue();
    }

    @Property
    void sumsOfPartsAreTheSumOfTheWhole(@ForAll("accounts") Account account, @ForAll @IntRange(max = 150) int split) {
        var series = account.series();
        var middle = FIRST.plusDays(split);
        var whole = series.total(FIRST, account.today());

        assertThat(series.total(FIRST, middle).add(series.total(middle.plusDays(1), account.today())))
                .isEqualByComparingTo(whole);
        assertThat(account.totals().stream().map(DayTotal::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
    }
}
