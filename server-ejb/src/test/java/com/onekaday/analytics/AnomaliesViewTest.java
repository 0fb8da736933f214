package com.onekaday.analytics;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnomaliesViewTest {
    private static final Period ALL = new Period(WorkedExample.FIRST, WorkedExample.TODAY);

    @Test
    void showsTheLatestFirst() {
        assertThat(view(ALL).anomalies())
                .extracting(AnomaliesView.OddDay::date)
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .contains(LocalDate.of(2026, 11, 19));
    }

    @Test
    void explainsADayByTheIncomesOfItselfAndItsUsualDaysOnly() {
        for (var day : view(ALL).anomalies()) {
            assertThat(day.sources().stream().map(SourceDelta::delta).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(day.change());
        }
    }

    @Test
    void explainsADayWithoutAnyIncome() {
        var thursday = LocalDate.of(2026, 11, 19);
        var odd = view(new Period(thursday, thursday)).anomalies().get(0);

        assertThat(odd.total()).isEqualByComparingTo("0");
        assertThat(odd.usual()).hasSize(7).allMatch(day -> day.isBefore(thursday));
        assertThat(odd.sources()).extracting(SourceDelta::source).containsExactly("stripe");
    }

    private static AnomaliesView view(Period range) {
        var found = new Anomalies(WorkedExample.series()).within(range);
        return AnomaliesView.of(WorkedExample.USD, range, found, incomes());
    }

    private static Map<LocalDate, List<PricedIncome>> incomes() {
        return WorkedExample.totals().stream()
                .map(total -> new PricedIncome(
                        total.day(),
                        WorkedExample.source(total.day()),
                        "USD",
                        total.total(),
                        BigDecimal.ONE,
                        total.total()))
                .collect(groupingBy(PricedIncome::date));
    }
}
