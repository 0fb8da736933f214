package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnomaliesTest {

    @Test
    void needsSixSuchWeekdaysBefore() {
        var anomalies = new Anomalies(new Diary().earned(43, "100").series());

        assertThat(anomalies.on(day(42))).isEmpty();
        assertThat(anomalies.on(day(43)))
                .hasValueSatisfying(day -> assertThat(day.z()).isZero());
    }

    @Test
    void comparesWithTwelveWeekdaysAtMost() {
        var anomaly = new Anomalies(new Diary().earned(99, "100").series())
                .on(day(99))
                .orElseThrow();

        assertThat(anomaly.usual()).hasSize(12).startsWith(day(15)).endsWith(day(92));
    }

    @Test
    void listsOnlyOddDaysOfThePeriod() {
        var series = new Diary()
                .earned(50, "100")
                .earned("900")
                .earned(5, "100")
                .earned("110")
                .series();

        assertThat(new Anomalies(series).within(new Period(day(1), day(60))))
                .singleElement()
                .satisfies(odd -> {
                    assertThat(odd.date()).isEqualTo(day(51));
                    assertThat(odd.change()).isEqualByComparingTo("800");
                });
        assertThat(new Anomalies(series).within(new Period(day(52), day(60)))).isEmpty();
    }

    @Test
    void takesTheMiddleOfAnEvenNumberOfDays() {
        var diary = new Diary();
        for (var amount : List.of("10", "20", "30", "40", "50", "60")) {
            diary.earned(amount).nothing(6);
        }
        var anomaly = new Anomalies(diary.earned("0.00").series()).on(day(43)).orElseThrow();

        assertThat(anomaly.median()).isEqualByComparingTo("35");
        assertThat(anomaly.z()).isEqualTo(0.6745 * -35 / 15);
    }

    @Test
    void explainsAChangeBySourceVolumeTicketAndCurrency() {
        var usual = List.of(day(1), day(8));
        var incomes = List.of(
                income(day(1), "shop", "EUR", "10", "1"),
                income(day(1), "shop", "EUR", "10", "1"),
                income(day(8), "shop", "EUR", "10", "1"),
                income(day(8), "shop", "EUR", "10", "1"),
                income(day(8), "client", "USD", "100", "0.80"),
                income(day(15), "client", "USD", "100", "0.90"),
                income(day(15), "shop", "EUR", "30", "1"));
        var anomaly = new Anomaly(day(15), new BigDecimal(120), 9, BigDecimal.ZERO, new BigDecimal(60), usual);

        assertThat(AnomalyExplanation.of(anomaly, incomes, Diary.EUR))
                .containsExactly(
                        part("client", "50.00", "42.50", "7.50", "10.00"),
                        part("shop", "10.00", "-20.00", "30.00", "0.00"));
    }

    @Test
    void callsASourceThatFellSilentVolume() {
        var anomaly =
                new Anomaly(day(8), BigDecimal.ZERO, -9, BigDecimal.ONE, BigDecimal.TEN.negate(), List.of(day(1)));
        var incomes = new ArrayList<PricedIncome>();
        incomes.add(income(day(1), "shop", "EUR", "10", "1"));

        assertThat(AnomalyExplanation.of(anomaly, incomes, Diary.EUR))
                .containsExactly(part("shop", "-10.00", "-10.00", "0.00", "0.00"));
    }

    private static SourceDelta part(String source, String delta, String volume, String ticket, String currency) {
        return new SourceDelta(
                source,
                new BigDecimal(delta),
                new BigDecimal(volume),
                new BigDecimal(ticket),
                new BigDecimal(currency));
    }

    private static PricedIncome income(LocalDate day, String source, String currency, String net, String rate) {
        var amount = new BigDecimal(net);
        var priced = amount.multiply(new BigDecimal(rate));
        return new PricedIncome(day, source, currency, amount, new BigDecimal(rate), priced);
    }
}
