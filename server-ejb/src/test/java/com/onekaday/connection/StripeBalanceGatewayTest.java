package com.onekaday.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.onekaday.money.Money;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.stripe.FakeStripe.Trouble;
import com.onekaday.stripe.StripeFailed;
import com.onekaday.stripe.StripeTests;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real library against a Stripe of our own. */
class StripeBalanceGatewayTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Window DAY = new Window(NOON.minus(Duration.ofHours(12)), NOON.plus(Duration.ofHours(12)));

    private final FakeStripe stripe = new FakeStripe();
    private final BalanceGateway gateway = new StripeBalanceGateway(StripeTests.clients(stripe, Duration.ofSeconds(2)));

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void readsGrossAndFeeTheOldestFirst() {
        var balance = stripe.balance();
        balance.charge(5_000, 175, "eur", NOON.plusSeconds(1));
        balance.charge(10_000, 320, "eur", NOON);

        var read = gateway.read(balance.key(), DAY).orElseThrow();

        assertThat(read)
                .extracting(BalanceEntry::amount, BalanceEntry::fee)
                .containsExactly(tuple(euro("100.00"), euro("3.20")), tuple(euro("50.00"), euro("1.75")));
        assertThat(read.get(0).note()).startsWith("Order ");
        assertThat(read.get(0).paysBack()).isFalse();
    }

    @Test
    void tellsWhichChargeARefundOrADisputePaysBack() {
        var balance = stripe.balance();
        var charge = balance.charge(10_000, 320, "usd", NOON);
        balance.refund(charge, 2_500, "usd", NOON.plusSeconds(10));
        balance.dispute(charge, 7_500, 1_500, "usd", NOON.plusSeconds(20));

        assertThat(gateway.read(balance.key(), DAY).orElseThrow())
                .filteredOn(BalanceEntry::paysBack)
                .hasSize(2)
                .allMatch(entry -> charge.equals(entry.charge()))
                .extracting(BalanceEntry::kind)
                .containsExactly(Counted.REFUNDS, Counted.DISPUTES);
    }

    @Test
    void leavesOutWhatOnlyMovesMoney() {
        var balance = stripe.balance();
        balance.other("payout", "payout", -9_000, "usd", NOON);
        balance.other("transfer", "transfer", -500, "usd", NOON);
        balance.other("topup", "topup", 700, "usd", NOON);
        balance.other("reserved_funds", "risk_reserved_funds", -700, "usd", NOON);
        balance.other("stripe_fee", "fee", -200, "usd", NOON);

        assertThat(gateway.read(balance.key(), DAY).orElseThrow())
                .singleElement()
                .extracting(BalanceEntry::kind)
                .isEqualTo(Counted.FEES);
    }

    @Test
    void asksForLessWhereAWindowHoldsTooMuchAndReadsABusySecondInPages() {
        var balance = stripe.balance();
        LongStream.range(0, 250).forEach(index -> balance.charge(100 + index, 0, "usd", NOON));

        assertThat(gateway.read(balance.key(), DAY)).isEmpty();
        assertThat(gateway.read(balance.key(), new Window(NOON, NOON.plusSeconds(1)))
                        .orElseThrow())
                .hasSize(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsOnceMoreWhereStripeIsBrokenAndLaterWhereItIsBusy() {
        var balance = stripe.balance();
        balance.charge(100, 0, "usd", NOON);
        balance.trouble(Trouble.BROKEN);
        assertThat(gateway.read(balance.key(), DAY)).isPresent();

        balance.trouble(Trouble.TOO_MANY);
        assertThatExceptionOfType(StripeFailed.class)
                .isThrownBy(() -> gateway.read(balance.key(), DAY))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(StripeFailed.Reason.TOO_MANY));
    }

    @Test
    void tellsAKeyThatIsOverFromOneThatMayNotRead() {
        var balance = stripe.balance();
        gateway.check(balance.key());

        balance.forbid();
        assertThatExceptionOfType(StripeFailed.class)
                .isThrownBy(() -> gateway.check(balance.key()))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(StripeFailed.Reason.NOT_ALLOWED))
                .withMessageNotContaining(balance.key());

        balance.revoke();
        assertThatExceptionOfType(StripeFailed.class)
                .isThrownBy(() -> gateway.check(balance.key()))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(StripeFailed.Reason.KEY_REFUSED))
                .withMessageNotContaining(balance.key());
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
