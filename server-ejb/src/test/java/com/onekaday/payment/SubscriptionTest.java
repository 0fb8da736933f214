package com.onekaday.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2031-03-12T12:00:00Z");
    private static final Duration GRACE = Duration.ofDays(7);

    private final Subscription subscription = new Subscription(new UUID(1, 1));

    @Test
    void hasNoPlanUntilItIsPaid() {
        assertThat(subscription.plan(NOW, GRACE)).isEqualTo(Plan.FREE);
        take(SubscriptionState.INCOMPLETE, NOW);
        assertThat(subscription.plan(NOW, GRACE)).isEqualTo(Plan.FREE);
        take(SubscriptionState.ACTIVE, NOW);
        assertThat(subscription.plan(NOW, GRACE)).isEqualTo(Plan.PRO);
    }

    @Test
    void keepsThePlanForAWhileAfterAFailedPayment() {
        take(SubscriptionState.ACTIVE, NOW);
        take(SubscriptionState.PAST_DUE, NOW);
        take(SubscriptionState.PAST_DUE, NOW.plus(Duration.ofDays(3))); // the grace does not begin anew

        assertThat(subscription.plan(NOW.plus(GRACE).minusSeconds(1), GRACE)).isEqualTo(Plan.PRO);
        assertThat(subscription.plan(NOW.plus(GRACE), GRACE)).isEqualTo(Plan.FREE);
    }

    @Test
    void beginsANewGraceAfterAPaymentThatCameIn() {
        take(SubscriptionState.PAST_DUE, NOW);
        take(SubscriptionState.ACTIVE, NOW);
        assertThat(subscription.graceEnd(GRACE)).isEmpty();
        take(SubscriptionState.PAST_DUE, NOW.plusSeconds(60));

        assertThat(subscription.graceEnd(GRACE)).contains(NOW.plusSeconds(60).plus(GRACE));
    }

    @Test
    void losesThePlanWhenTheSupplierKnowsNothingMore() {
        take(SubscriptionState.ACTIVE, NOW);
        subscription.take(Optional.empty(), NOW);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.ENDED);
        assertThat(subscription.living()).isEmpty();
    }

    @Test
    void ordersTheSameOnceForADay() {
        assertThat(subscription.order(Billed.MONTH, NOW)).isEmpty();
        var order = subscription.order();
        subscription.open(order, "cs_1");

        assertThat(subscription.order(Billed.MONTH, NOW.plus(Duration.ofHours(22))))
                .isEmpty();
        assertThat(subscription.order()).isEqualTo(order);
        subscription.order(Billed.MONTH, NOW.plus(Duration.ofHours(23)));
        assertThat(subscription.order()).isNotEqualTo(order);
    }

    @Test
    void namesThePageToCloseWhenAnotherOrderTakesItsPlace() {
        subscription.order(Billed.MONTH, NOW);
        subscription.open(subscription.order(), "cs_1");

        assertThat(subscription.order(Billed.YEAR, NOW)).contains("cs_1");
    }

    @Test
    void keepsThePageOfItsPresentOrderAlone() {
        subscription.order(Billed.MONTH, NOW);
        var former = subscription.order();
        subscription.order(Billed.YEAR, NOW);
        subscription.open(former, "cs_1");

        assertThat(subscription.order(Billed.MONTH, NOW)).isEmpty();
    }

    private void take(SubscriptionState state, Instant at) {
        subscription.take(Optional.of(new SubscriptionRecord("sub_1", state, Billed.MONTH, null, null, NOW)), at);
    }
}
