package com.onekaday.analytics;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Explains an odd day against the mean of its usual days: which source brought how much more or less, and whether by
 * the number of incomes or by their size (a midpoint decomposition of volume times ticket, Bennet 1920).
 *
 * <p>The parts add up exactly: sources to the day's change, volume and ticket to each source's delta. The exchange-rate
 * part is a view of the same delta, not one more summand.
 */
public final class AnomalyExplanation {
    private final Anomaly anomaly;
    private final int digits;

    private AnomalyExplanation(Anomaly anomaly, Currency base) {
        this.anomaly = anomaly;
        this.digits = Money.minorDigits(base);
    }

    /**
     * One part for each source, the largest change first.
     *
     * @param incomes all incomes of the day and of its usual days
     * @param base the currency they are priced in
     */
    public static List<SourceDelta> of(Anomaly anomaly, List<PricedIncome> incomes, Currency base) {
        return new AnomalyExplanation(anomaly, base).parts(incomes);
    }

    /** Rounds running sums, not the parts, so that the rounded parts add up to the rounded whole. */
    private List<SourceDelta> parts(List<PricedIncome> incomes) {
        var bySource = incomes.stream()
                .collect(Collectors.groupingBy(PricedIncome::source, TreeMap::new, Collectors.toList()));
        var parts = new ArrayList<SourceDelta>();
        var exact = BigDecimal.ZERO;
        var rounded = BigDecimal.ZERO.setScale(digits);
        for (var source : bySource.entrySet()) {
            var sides = sides(source.getValue());
            exact = exact.add(sides.changeOverDays());
            var sum = exact.divide(BigDecimal.valueOf(anomaly.usual().size()), digits, RoundingMode.HALF_EVEN);
            parts.add(part(source.getKey(), sides, sum.subtract(rounded)));
            rounded = sum;
        }
        parts.sort(
                Comparator.comparing((SourceDelta part) -> part.delta().abs()).reversed());
        return List.copyOf(parts);
    }

    private SourceSides sides(List<PricedIncome> incomes) {
        var day = incomes.stream()
                .filter(income -> income.date().equals(anomaly.date()))
                .toList();
        var usual = incomes.stream()
                .filter(income -> anomaly.usual().contains(income.date()))
                .toList();
        return new SourceSides(day, usual, anomaly.usual().size());
    }

    private SourceDelta part(String source, SourceSides sides, BigDecimal delta) {
        var volume = money(sides.volume());
        return new SourceDelta(source, delta, volume, delta.subtract(volume), money(sides.currency()));
    }

    private BigDecimal money(BigDecimal exact) {
        return exact.setScale(digits, RoundingMode.HALF_EVEN);
    }
}
