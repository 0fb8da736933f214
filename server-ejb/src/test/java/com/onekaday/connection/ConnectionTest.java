package com.onekaday.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00.5Z");
    private static final Instant SECOND = Instant.parse("2026-03-20T10:00:00Z");

    private final Connection connection =
            new Connection(UUID.randomUUID(), StripeKey.of("rk_test_51Abc9XyZ"), "sealed", draft("EUR"), BERLIN, NOW);

    @Test
    void isReadFromTheFirstDayThatCountsWhereThePersonLives() {
        assertThat(connection.next(true, NOW)).isEqualTo(new Window(Instant.parse("2026-02-28T23:00:00Z"), SECOND));
    }

    @Test
    void isReadADayBeforeItsEndAgainOnceAllWasRead() {
        connection.read(new Window(SECOND.minusSeconds(60), SECOND), 0);
        connection.synced(NOW);

        assertThat(connection.next(true, NOW.plusSeconds(3600)).from()).isEqualTo(SECOND.minus(Duration.ofDays(1)));
        assertThat(connection.next(false, NOW.plusSeconds(3600)).from()).isEqualTo(SECOND);
    }

    @Test
    void isReadInSmallerPartsWhereThereIsMuch() {
        connection.narrow(connection.next(true, NOW));

        var half = connection.next(false, NOW);
        assertThat(Duration.between(half.from(), half.to())).isEqualTo(Duration.ofSeconds((19 * 24 + 11) * 1800));
    }

    @Test
    void isReadFromItsBeginAgainWhereSomethingElseCounts() {
        connection.read(new Window(SECOND.minusSeconds(60), SECOND), 0);
        connection.synced(NOW);
        connection.state(draft("USD"), BERLIN);

        assertThat(connection.next(true, NOW).from()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(connection.wants(entry(Counted.CHARGES, "USD"))).isTrue();
        assertThat(connection.wants(entry(Counted.CHARGES, "EUR"))).isFalse();
        assertThat(connection.wants(entry(Counted.FEES, "USD"))).isFalse();
    }

    private static NewConnection draft(String currency) {
        return new NewConnection(
                null,
                List.of(Counted.CHARGES, Counted.REFUNDS),
                List.of(Currency.getInstance(currency)),
                "Stripe",
                LocalDate.of(2026, 3, 1));
    }

    private static BalanceEntry entry(Counted kind, String currency) {
        var money = new Money(new BigDecimal("1.00"), Currency.getInstance(currency));
        return new BalanceEntry("txn_1", kind, money, Money.zero(money.currency()), NOW, null, null);
    }
}
