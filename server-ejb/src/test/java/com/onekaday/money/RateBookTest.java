package com.onekaday.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rates of our own making; every expected figure is calculated by hand. */
class RateBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate CLOSED = DAY.plusDays(1);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void pricesTheBaseCurrencyAtOne() {
        assertThat(book(List.of(), List.of()).price(money("10.00", EUR), EUR, DAY))
                .contains(new Price(money("10.00", EUR), BigDecimal.ONE, DAY, RateSource.BASE, false));
    }

    @Test
    void neverGuessesARate() {
        assertThat(book(List.of(), List.of()).price(money("10.00", EUR), USD, DAY))
                .isEmpty();
    }

    @Test
    void pricesByTheRateOfTheDay() {
        var rates = book(List.of(ecb(USD, DAY.minusDays(1), "1.5"), ecb(USD, DAY, "1.25")), List.of());

        assertThat(rates.price(money("10.00", EUR), USD, DAY))
                .contains(new Price(money("12.50", USD), new BigDecimal("1.25"), DAY, RateSource.ECB, false));
    }

    @Test
    void takesTheLastRateOfSevenDaysAndNoOlderOne() {
        var rates = book(List.of(ecb(USD, DAY, "1.25")), List.of());

        assertThat(rates.price(money("10.00", EUR), USD, DAY.plusDays(7)).map(Price::rateDate))
                .contains(DAY);
        assertThat(rates.price(money("10.00", EUR), USD, DAY.plusDays(8))).isEmpty();
    }

    @Test
    void takesNoLaterRate() {
        var rates = book(List.of(ecb(USD, DAY.plusDays(1), "1.25")), List.of());

        assertThat(rates.price(money("10.00", EUR), USD, DAY)).isEmpty();
    }

    @Test
    void crossesThroughTheEuroAndRoundsTheResultAlone() {
        // 100 USD = 100 / 1.5 EUR = 66.666… EUR = 66.666… × 0.9 GBP = 60 GBP exactly
        var rates = book(List.of(ecb(USD, DAY.minusDays(2), "1.5"), ecb(GBP, DAY, "0.9")), List.of());

        assertThat(rates.price(money("100.00", USD), GBP, DAY))
                .contains(
                        new Price(money("60.00", GBP), new BigDecimal("0.6"), DAY.minusDays(2), RateSource.ECB, false));
    }

    @Test
    void crossesOnlyWhereBothPartsAreKnown() {
        var rates = book(List.of(ecb(USD, DAY, "1.5"), ecb(GBP, DAY.minusDays(8), "0.9")), List.of());

        assertThat(rates.price(money("100.00", USD), GBP, DAY)).isEmpty();
    }

    @Test
    void prefersAnOlderDirectRateToACross() {
        var rates = book(
                List.of(ecb(USD, DAY, "1.5"), ecb(GBP, DAY, "0.9")), List.of(own(USD, GBP, DAY.minusDays(7), "0.7")));

        assertThat(worth(rates, "100.00", USD, GBP)).contains(money("70.00", GBP));
    }

    @Test
    void putsTheOwnRateInThePlaceOfThePublishedOneOfItsDayAlone() {
        var rates = book(
                List.of(ecb(USD, DAY.minusDays(1), "1.5"), ecb(USD, DAY, "1.25")),
                List.of(own(EUR, USD, DAY.minusDays(1), "2")));

        assertThat(rates.price(money("10.00", EUR), USD, DAY.minusDays(1)).map(Price::rateSource))
                .contains(RateSource.OWN);
        assertThat(worth(rates, "10.00", EUR, USD)).contains(money("12.50", USD));
    }

    @Test
    void takesAnOwnRateOfEitherDirection() {
        // 10 USD at 3 USD to the euro: 3.333… EUR
        var rates = book(List.of(), List.of(own(EUR, USD, DAY, "3")));

        assertThat(worth(rates, "10.00", USD, EUR)).contains(money("3.33", EUR));
        assertThat(worth(rates, "3.00", USD, EUR)).contains(money("1.00", EUR));
    }

    @Test
    void prefersTheDirectionIntoTheBaseCurrency() {
        var rates = book(List.of(), List.of(own(USD, EUR, DAY, "0.5"), own(EUR, USD, DAY, "4")));

        assertThat(worth(rates, "10.00", USD, EUR)).contains(money("5.00", EUR));
        assertThat(worth(rates, "10.00", EUR, USD)).contains(money("40.00", USD));
    }

    @Test
    void countsAnOwnRateAsAPartOfACross() {
        // 100 USD = 100 / 2 EUR = 50 EUR = 45 GBP
        var rates = book(List.of(ecb(USD, DAY, "1.5"), ecb(GBP, DAY, "0.9")), List.of(own(EUR, USD, DAY, "2")));

        var price = rates.price(money("100.00", USD), GBP, DAY);

        assertThat(price.map(Price::worth)).contains(money("45.00", GBP));
        assertThat(price.map(Price::rateSource)).contains(RateSource.OWN);
    }

    @Test
    void roundsHalfToTheEvenDigitOfTheBaseCurrency() {
        var rates = book(List.of(ecb(JPY, DAY, "2.5"), ecb(USD, DAY, "0.5")), List.of());

        assertThat(worth(rates, "1.00", EUR, JPY)).contains(money("2", JPY));
        assertThat(worth(rates, "3.00", EUR, JPY)).contains(money("8", JPY));
        assertThat(worth(rates, "-1.00", EUR, JPY)).contains(money("-2", JPY));
        assertThat(worth(rates, "0.01", EUR, USD)).contains(money("0.00", USD));
        assertThat(worth(rates, "0.03", EUR, USD)).contains(money("0.02", USD));
    }

    @Test
    void isProvisionalUntilTheDaysRateIsPublished() {
        var yesterday = List.of(ecb(USD, DAY.minusDays(1), "1.5"));

        var before = new RateBook(yesterday, List.of(), DAY);
        var after = new RateBook(yesterday, List.of(), CLOSED);

        assertThat(before.price(money("1.00", EUR), USD, DAY).map(Price::provisional))
                .contains(true);
        assertThat(after.price(money("1.00", EUR), USD, DAY).map(Price::provisional))
                .contains(false);
    }

    @Test
    void isNotProvisionalByAnOwnRateOfTheDay() {
        var rates = new RateBook(List.of(), List.of(own(EUR, USD, DAY, "2")), DAY);

        assertThat(rates.price(money("1.00", EUR), USD, DAY).map(Price::provisional))
                .contains(false);
    }

    @Test
    void leavesUnpricedWhatIsTooLargeToBeKept() {
        var rates = book(List.of(ecb(JPY, DAY, "150")), List.of());

        assertThat(worth(rates, "999999999999999.99", EUR, JPY)).isEmpty();
    }

    private static RateBook book(List<DatedRate> published, List<DatedRate> own) {
        return new RateBook(published, own, CLOSED);
    }

    private static DatedRate ecb(Currency currency, LocalDate day, String rate) {
        return DatedRate.of(EUR, currency, day, new BigDecimal(rate), RateSource.ECB);
    }

    private static DatedRate own(Currency from, Currency to, LocalDate day, String rate) {
        return DatedRate.of(from, to, day, new BigDecimal(rate), RateSource.OWN);
    }

    private static Money money(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static Optional<Money> worth(RateBook rates, String amount, Currency from, Currency into) {
        return rates.price(money(amount, from), into, DAY).map(Price::worth);
    }
}
