package com.onekaday.analytics;

import com.onekaday.analytics.Milestone.Kind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an account has reached on its closed days, each thing once: the first day on target, streaks of 7, 30 and 100
 * days, a 28-day mean on target, best days, weeks and months, and round lifetime totals from 1,000 on.
 *
 * <p>A record needs an earlier one to beat. Computed anew from the whole series, so that back-dated income finds what
 * it changes; whether one is told or recorded silently is for the caller to say.
 */
public final class Milestones {
    private static final int[] STREAKS = {7, 30, 100};
    private static final int MEAN_DAYS = 28;
    private static final BigDecimal FIRST_LEVEL = BigDecimal.valueOf(1000);

    private final DaySeries series;

    private Milestones(DaySeries series) {
        this.series = series;
    }

    /** All of them, oldest first. */
    public static List<Milestone> of(DaySeries series, DayOfWeek weekStart) {
        var milestones = new Milestones(series);
        return Stream.of(
                        milestones.firstHit().stream(),
                        IntStream.of(STREAKS).mapToObj(milestones::streak).flatMap(Optional::stream),
                        milestones.meanReachesTarget().stream(),
                        milestones.records(Kind.BEST_DAY, Span.DAY, weekStart),
                        milestones.records(Kind.BEST_WEEK, Span.WEEK, weekStart),
                        milestones.records(Kind.BEST_MONTH, Span.MONTH, weekStart),
                        milestones.lifetimeTotals())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind))
                .toList();
    }

    private Optional<Milestone> firstHit() {
        return first(i -> series.state(i) == DayState.HIT).map(i -> milestone(Kind.FIRST_HIT, i, series.total(i)));
    }

    private Optional<Milestone> streak(int days) {
        return first(i -> series.streakAfter(i) >= days).map(i -> milestone(Kind.STREAK, i, BigDecimal.valueOf(days)));
    }

    private Optional<Milestone> meanReachesTarget() {
        return first(this::isMeanOnTarget)
                .map(i -> milestone(Kind.MEAN_REACHES_TARGET, i, series.mean(lastDays(i), MEAN_DAYS)));
    }

    private boolean isMeanOnTarget(int i) {
        var target = series.target(i);
        return target != null
                && i + 1 >= MEAN_DAYS
                && lastDays(i).compareTo(target.multiply(BigDecimal.valueOf(MEAN_DAYS))) >= 0;
    }

    private BigDecimal lastDays(int i) {
        return series.sum(i + 1 - MEAN_DAYS, i + 1);
    }

    private Stream<Milestone> records(Kind kind, Span span, DayOfWeek weekStart) {
        var records = new ArrayList<Milestone>();
        var best = BigDecimal.ZERO;
        for (var period : complete(span, weekStart)) {
            var total = series.total(period.from(), period.to());
            if (best.signum() > 0 && total.compareTo(best) > 0) {
                records.add(new Milestone(kind, period.to(), total));
            }
            best = best.max(total);
        }
        return records.stream();
    }

    private List<Period> complete(Span span, DayOfWeek weekStart) {
        return series.firstDay().stream()
                .flatMap(first -> Stream.iterate(
                                span.around(first, weekStart),
                                period -> period.to().isBefore(series.today()),
                                period -> span.around(period.to().plusDays(1), weekStart))
                        .filter(period -> !period.from().isBefore(first)))
                .toList();
    }

    private Stream<Milestone> lifetimeTotals() {
        var reached = new ArrayList<Milestone>();
        var level = FIRST_LEVEL;
        for (var i = 0; i < series.closedDays(); i++) {
            while (series.sum(0, i + 1).compareTo(level) >= 0) {
                reached.add(milestone(Kind.LIFETIME_TOTAL, i, level));
                level = next(level);
            }
        }
        return reached.stream();
    }

    /** 1,000, 2,500, 5,000, 10,000, 25,000 and so on. */
    private static BigDecimal next(BigDecimal level) {
        var isPowerOfTen = level.stripTrailingZeros().unscaledValue().intValue() == 1;
        return level.multiply(isPowerOfTen ? new BigDecimal("2.5") : BigDecimal.valueOf(2))
                .setScale(0);
    }

    private Optional<Integer> first(IntPredicate reached) {
        return IntStream.range(0, series.closedDays()).filter(reached).boxed().findFirst();
    }

    private Milestone milestone(Kind kind, int i, BigDecimal value) {
        return new Milestone(kind, series.date(i), value);
    }
}
