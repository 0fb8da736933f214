package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An explanation hides nothing: its parts are the whole. */
class ExplanationPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Provide
    Arbitrary<PricedIncome> incomes() {
        var weeksBefore = Arbitraries.integers().between(0, 7);
        var sources = Arbitraries.of("shop", "course", "client");
        var currencies = Arbitraries.of("EUR", "USD", "JPY");
        var nets = Arbitraries.integers().between(-50_000, 500_000).map(cents -> BigDecimal.valueOf(cents, 2));
        var rates = Arbitraries.integers().between(1, 20_000).map(rate -> BigDecimal.valueOf(rate, 4));
        return Combinators.combine(weeksBefore, sources, currencies, nets, rates)
                .as((weeks, source, currency, net, rate) -> new PricedIncome(
                        DAY.minusWeeks(weeks),
                        source,
                        currency,
                        net,
                        rate,
                        net.multiply(rate).setScale(2, RoundingMode.HALF_EVEN)));
    }

    @Provide
    Arbitrary<List<PricedIncome>> days() {
        return incomes().list().ofMaxSize(60);
    }

    @Property
    void partsAddUpToTheWholeToTheCent(@ForAll("days") List<PricedIncome> incomes) {
        var anomaly = anomaly(incomes);
        var parts = AnomalyExplanation.of(anomaly, incomes, Diary.EUR);

        assertThat(parts.stream().map(SourceDelta::delta).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(anomaly.change());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.volume().add(part.ticket())).isEqualTo(part.delta()));
    }

    /** Measured by the engine itself, on Mondays that brought exactly these incomes. */
    private static Anomaly anomaly(List<PricedIncome> incomes) {
        var totals = IntStream.rangeClosed(0, 7)
                .mapToObj(DAY::minusWeeks)
                .map(day -> new DayTotal(day, total(incomes, day), 1, 0))
                .toList();
        var series = new DaySeries(new DayFacts(
                Diary.EUR,
                DAY.plusDays(1),
                totals,
                DailyTargets.always(BigDecimal.ONE),
                WorkDays.always(Diary.EVERY_DAY),
                Map.of(),
                false));
        return new Anomalies(series).on(DAY).orElseThrow();
    }

    private static BigDecimal total(List<PricedIncome> incomes, LocalDate day) {
        return incomes.stream()
                .filter(income -> income.date().equals(day))
                .map(PricedIncome::base)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
