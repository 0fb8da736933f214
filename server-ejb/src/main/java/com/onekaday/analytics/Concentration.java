package com.onekaday.analytics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much hangs on few sources: the Herfindahl–Hirschman index, the sum of the squared shares of all sources that
 * brought something.
 *
 * @param effectiveSources as many equal sources would be as concentrated
 * @param warn whether one source brings half or more
 */
public record Concentration(double hhi, double effectiveSources, double topShare, String topSource, boolean warn) {
    private static final double TOO_MUCH = 0.5;

    /** How many closed days it looks back. */
    public static final int DAYS = 90;

    /** Of what each source brought on the last closed days. */
    public static Figure<Concentration> of(List<SourceTotal> totals) {
        var sources =
                totals.stream().filter(source -> source.total().signum() > 0).toList();
        if (sources.isEmpty()) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var top = sources.stream()
                .max(Comparator.comparing(SourceTotal::total)
                        .thenComparing(SourceTotal::source, Comparator.reverseOrder()))
                .orElseThrow();
        return Figure.of(of(shares(sources), top.source()));
    }

    /** Each source's share of all that sources with a positive total brought; others have none. */
    public static Map<String, Double> shares(List<SourceTotal> totals) {
        var positive =
                totals.stream().filter(source -> source.total().signum() > 0).toList();
        var whole = positive.stream()
                .map(SourceTotal::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return positive.stream()
                .collect(Collectors.toMap(
                        SourceTotal::source,
                        source -> source.total().doubleValue() / whole,
                        Double::sum,
                        TreeMap::new));
    }

    private static Concentration of(Map<String, Double> shares, String top) {
        var hhi = shares.values().stream().mapToDouble(share -> share * share).sum();
        var topShare = shares.getOrDefault(top, 0.0);
        return new Concentration(hhi, 1 / hhi, topShare, top, topShare >= TOO_MUCH);
    }
}
