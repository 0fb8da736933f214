package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Odd days with their explanation, the latest first. All amounts in the base currency. */
public record AnomaliesView(String baseCurrency, LocalDate from, LocalDate to, List<OddDay> anomalies) {

    /**
     * One odd day.
     *
     * @param z how far it lies from what its weekday usually brings, as a modified z-score
     * @param median of the usual days
     * @param change its total less the mean of the usual days: what the sources' deltas add up to
     * @param usual the days that it is measured against
     */
    public record OddDay(
            LocalDate date,
            BigDecimal total,
            double z,
            BigDecimal median,
            BigDecimal change,
            List<LocalDate> usual,
            List<SourceDelta> sources) {

        static OddDay of(Anomaly anomaly, Map<LocalDate, List<PricedIncome>> incomes, Currency base) {
            var needed = days(anomaly)
                    .map(incomes::get)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
            return new OddDay(
                    anomaly.date(),
                    anomaly.total(),
                    anomaly.z(),
                    anomaly.median(),
                    anomaly.change(),
                    anomaly.usual(),
                    AnomalyExplanation.of(anomaly, needed, base));
        }
    }

    /**
     * Puts together what was found.
     *
     * @param incomes of the odd days and of those that they are measured against
     */
    static AnomaliesView of(
            Currency base, Period range, List<Anomaly> found, Map<LocalDate, List<PricedIncome>> incomes) {
        return new AnomaliesView(
                base.getCurrencyCode(),
                range.from(),
                range.to(),
                found.stream()
                        .sorted(Comparator.comparing(Anomaly::date).reversed())
                        .map(anomaly -> OddDay.of(anomaly, incomes, base))
                        .toList());
    }

    /** The days whose incomes explain an odd one: itself and its usual days. */
    static Stream<LocalDate> days(Anomaly anomaly) {
        return Stream.concat(Stream.of(anomaly.date()), anomaly.usual().stream());
    }
}
