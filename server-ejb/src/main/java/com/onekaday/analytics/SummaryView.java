package com.onekaday.analytics;

import com.onekaday.account.Caller;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account's figures at a glance. All amounts in the base currency; a figure that cannot be computed is null, with a
 * reason beside it or under its name in {@code reasons}.
 */
public record SummaryView(
        String baseCurrency,
        Today today,
        PeriodView week,
        PeriodView month,
        PeriodView year,
        Streak streak,
        Freezes freezes,
        Achievement achievementRate,
        @Nullable Double attainment,
        ConsistencyView consistency,
        @Nullable Double momentum,
        GrowthView growth,
        TrendView trend,
        VolatilityView volatility,
        PatternView weekdayPattern,
        ConcentrationView concentration,
        DayAmount bestDay,
        DayAmount worstDay,
        int unpriced,
        Map<String, String> reasons) {

    /** Today so far; {@code percent} of the target, uncapped. */
    public record Today(
            LocalDate date,
            BigDecimal total,
            @Nullable BigDecimal target,
            @Nullable Double percent,
            @Nullable DayState state,
            int count,
            int unpriced,
            @Nullable String reason) {

        static Today of(Day day) {
            var target = day.target();
            return new Today(
                    day.date(),
                    day.total(),
                    target,
                    target == null ? null : 100 * day.total().doubleValue() / target.doubleValue(),
                    day.state(),
                    day.count(),
                    day.unpriced(),
                    target == null ? Reason.NO_TARGET.code() : null);
        }
    }

    /** A calendar period; {@code partial} while today lies in it. */
    public record PeriodView(LocalDate from, LocalDate to, BigDecimal total, boolean partial, Change vsPrevious) {

        static PeriodView of(DaySeries series, Span span, DayOfWeek weekStart) {
            var total = PeriodTotal.around(series, span, series.today(), weekStart);
            return new PeriodView(
                    total.period().from(), total.period().to(), total.total(), total.partial(), Change.of(total));
        }
    }

    /** How many freezes are held. */
    public record Freezes(int held) {}

    /** On which share of the days that count the target was reached; low and high bound it at 95 %. */
    public record Achievement(
            @Nullable Double rate,
            @Nullable Double low,
            @Nullable Double high,
            int hitDays,
            int eligibleDays,
            @Nullable String reason) {

        static Achievement of(Rates rates) {
            var figure = rates.achievement();
            return new Achievement(
                    figure.map(AchievementRate::rate).value(),
                    figure.map(rate -> rate.interval().low()).value(),
                    figure.map(rate -> rate.interval().high()).value(),
                    rates.hitDays(),
                    rates.eligibleDays(),
                    code(figure));
        }
    }

    /** From 0 to 100. */
    public record ConsistencyView(
            @Nullable Double score,
            @Nullable String rating,
            @Nullable String reason) {

        static ConsistencyView of(Figure<Consistency> figure) {
            return new ConsistencyView(
                    figure.map(Consistency::score).value(),
                    figure.map(consistency -> word(consistency.rating())).value(),
                    code(figure));
        }
    }

    /** The last {@code window} closed days against as many before. */
    public record GrowthView(
            @Nullable Double growth,
            @Nullable Double arc,
            @Nullable BigDecimal change,
            @Nullable Integer window,
            @Nullable String reason) {

        static GrowthView of(Figure<Growth> figure) {
            var growth = figure.flatMap(Growth::growth);
            return new GrowthView(
                    growth.value(),
                    figure.flatMap(Growth::arc).value(),
                    figure.map(Growth::change).value(),
                    figure.map(Growth::window).value(),
                    code(growth));
        }
    }

    /** Change per week, and whether chance would seldom show as much. */
    public record TrendView(
            @Nullable Double slope,
            @Nullable String direction,
            @Nullable Double p,
            @Nullable String reason) {

        static TrendView of(Figure<Trend> figure) {
            return new TrendView(
                    figure.map(Trend::slope).value(),
                    figure.map(trend -> word(trend.direction())).value(),
                    figure.map(trend -> trend.test().p()).value(),
                    code(figure));
        }
    }

    /** How much weeks differ. */
    public record VolatilityView(
            @Nullable Double cv,
            @Nullable Double robust,
            @Nullable String rating,
            @Nullable String reason) {

        static VolatilityView of(Figure<Volatility> figure) {
            var cv = figure.flatMap(Volatility::cv);
            return new VolatilityView(
                    cv.value(),
                    figure.flatMap(Volatility::robust).value(),
                    figure.flatMap(Volatility::rating).map(SummaryView::word).value(),
                    code(cv));
        }
    }

    /** Which weekdays bring more than others; 1 is like the others. */
    public record PatternView(
            Map<DayOfWeek, Double> index,
            Map<DayOfWeek, Integer> counts,
            @Nullable Double p,
            @Nullable Boolean isPattern,
            @Nullable String reason) {

        static PatternView of(Figure<WeekdayPattern> figure) {
            return new PatternView(
                    figure.map(WeekdayPattern::index).toOptional().orElse(Map.of()),
                    figure.map(WeekdayPattern::counts).toOptional().orElse(Map.of()),
                    figure.map(pattern -> pattern.test().p()).value(),
                    figure.map(WeekdayPattern::isPattern).value(),
                    code(figure));
        }
    }

    /** How much hangs on few sources, over the last 90 closed days. */
    public record ConcentrationView(
            @Nullable Double hhi,
            @Nullable Double effectiveSources,
            @Nullable Double topShare,
            @Nullable String topSource,
            @Nullable Boolean warn,
            @Nullable String reason) {

        static ConcentrationView of(Figure<Concentration> figure) {
            return new ConcentrationView(
                    figure.map(Concentration::hhi).value(),
                    figure.map(Concentration::effectiveSources).value(),
                    figure.map(Concentration::topShare).value(),
                    figure.map(Concentration::topSource).value(),
                    figure.map(Concentration::warn).value(),
                    code(figure));
        }
    }

    /** A day that stands out. */
    public record DayAmount(
            @Nullable LocalDate date,
            @Nullable BigDecimal total,
            @Nullable String reason) {

        static DayAmount of(Figure<Day> figure) {
            return new DayAmount(
                    figure.map(Day::date).value(), figure.map(Day::total).value(), code(figure));
        }
    }

    static SummaryView of(DaySeries series, Caller caller, List<SourceTotal> lastSources) {
        var rates = Rates.of(series);
        var reasons = new Reasons();
        var weekStart = caller.weekStart();
        return new SummaryView(
                series.currency().getCurrencyCode(),
                Today.of(series.day(series.today())),
                PeriodView.of(series, Span.WEEK, weekStart),
                PeriodView.of(series, Span.MONTH, weekStart),
                PeriodView.of(series, Span.YEAR, weekStart),
                series.streak(),
                new Freezes(series.freezesHeld()),
                Achievement.of(rates),
                reasons.value("attainment", rates.attainment()),
                ConsistencyView.of(Consistency.of(series)),
                reasons.value("momentum", Momentum.of(series)),
                GrowthView.of(Growth.of(series)),
                TrendView.of(Trend.of(series, weekStart)),
                VolatilityView.of(Volatility.of(series, weekStart)),
                PatternView.of(WeekdayPattern.of(series)),
                ConcentrationView.of(Concentration.of(lastSources)),
                DayAmount.of(BestDays.best(series)),
                DayAmount.of(BestDays.worst(series)),
                series.firstDay()
                        .map(first -> series.unpriced(first, series.today()))
                        .orElse(0),
                reasons.toMap());
    }

    private static @Nullable String code(Figure<?> figure) {
        return figure.reason() == null ? null : figure.reason().code();
    }

    private static String word(Enum<?> rating) {
        return rating.name().toLowerCase(Locale.ROOT);
    }
}
