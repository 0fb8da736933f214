package com.onekaday.expected;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    private final ExpectedIncome hundred = expected(DUE, null);

    @Test
    void takesAnIncomeOfTheSameSourceAroundTheDay() {
        assertThat(received(hundred, arrival(1, ACME, DUE.minusDays(3), "100"))).isTrue();
        assertThat(received(hundred, arrival(1, ACME, DUE.plusDays(3), "100"))).isTrue();
        assertThat(received(hundred, arrival(1, ACME, DUE.plusDays(4), "100"))).isFalse();
        assertThat(received(hundred, arrival(1, OTHER, DUE, "100"))).isFalse();
    }

    @Test
    void takesNothingBelowHalf() {
        assertThat(received(hundred, arrival(1, ACME, DUE, "50"))).isTrue();
        assertThat(received(hundred, arrival(1, ACME, DUE, "49.99"))).isFalse();
    }

    @Test
    void takesNothingThatHasNoRate() {
        var matching =
                new Matching(List.of(arrival(1, ACME, DUE, "100")), Map.of(), (arrival, claim) -> Optional.empty());

        assertThat(matching.of(List.of(new Claim(hundred, DUE))).incomes()).isEmpty();
    }

    @Test
    void prefersTheNearest() {
        var far = arrival(1, ACME, DUE.minusDays(2), "100");
        var near = arrival(2, ACME, DUE.plusDays(1), "100");

        assertThat(match(List.of(far, near), new Claim(hundred, DUE)).income(hundred, DUE))
                .isEqualTo(near.id());
    }

    @Test
    void takesAnIncomeOnce() {
        var other = expected(DUE.plusDays(1), null);

        var received = match(
                List.of(arrival(1, ACME, DUE.plusDays(1), "100")),
                new Claim(other, DUE.plusDays(1)),
                new Claim(hundred, DUE));

        assertThat(received.income(hundred, DUE)).isNotNull();
        assertThat(received.income(other, DUE.plusDays(1))).isNull();
    }

    @Test
    void believesThePersonFirst() {
        var income = arrival(1, ACME, DUE, "100");
        var other = expected(DUE.plusDays(40), null);
        var said = Map.of(new Occurrence(other.id(), DUE.plusDays(40)), income.id());

        var received = new Matching(List.of(income), said, MatchingTest::sameCurrency)
                .of(List.of(new Claim(hundred, DUE), new Claim(other, DUE.plusDays(40))));

        assertThat(received.income(other, DUE.plusDays(40))).isEqualTo(income.id());
        assertThat(received.income(hundred, DUE)).isNull();
    }

    @Test
    void isLateFromTheDayAfterOn() {
        var nothing = match(List.of());

        assertThat(Current.of(hundred, nothing, DUE).state()).isEqualTo(ExpectedState.EXPECTED);
        assertThat(Current.of(hundred, nothing, DUE.plusDays(1)).state()).isEqualTo(ExpectedState.LATE);
    }

    @Test
    void speaksOfTheLastOneUntilTheNextIsDueOrComesEarly() {
        var weekly = expected(DUE, new Recurrence(Every.WEEK, 1, By.DATE));
        var next = DUE.plusDays(7);
        var today = next.minusDays(1);
        var early = match(List.of(arrival(1, ACME, today, "100")), new Claim(weekly, DUE), new Claim(weekly, next));

        assertThat(Current.of(weekly, match(List.of()), today).due()).isEqualTo(DUE);
        assertThat(Current.of(weekly, match(List.of()), next).due()).isEqualTo(next);
        assertThat(Current.of(weekly, early, today).due()).isEqualTo(next);
        assertThat(Current.of(weekly, early, today).state()).isEqualTo(ExpectedState.RECEIVED);
    }

    private static boolean received(ExpectedIncome expected, Arrival arrival) {
        return match(List.of(arrival), new Claim(expected, DUE)).income(expected, DUE) != null;
    }

    private static Received match(List<Arrival> arrivals, Claim... claims) {
        return new Matching(arrivals, Map.of(), MatchingTest::sameCurrency).of(List.of(claims));
    }

    private static Optional<Money> sameCurrency(Arrival arrival, Claim claim) {
        return Optional.of(arrival.net())
                .filter(net -> net.currency().equals(claim.expected().amount().currency()));
    }

    private static Arrival arrival(long id, UUID source, LocalDate date, String amount) {
        return new Arrival(new UUID(1, id), source, date, new Money(new BigDecimal(amount), EUR));
    }

    private static ExpectedIncome expected(LocalDate due, @Nullable Recurrence recurrence) {
        var terms = new ExpectedTerms(new Money(new BigDecimal(100), EUR), "acme", new Schedule(due, recurrence), true);
        return new ExpectedIncome(new UUID(0, 9), terms, ACME, Instant.EPOCH);
    }
}
