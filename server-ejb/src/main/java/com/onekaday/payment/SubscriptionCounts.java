package com.onekaday.payment;

import java.util.Map;

/**
 * How many subscriptions there are of each kind.
 *
 * @param configured whether anybody can pay here
 * @param inGrace those past due that still have their plan
 */
public record SubscriptionCounts(
        boolean configured,
        long active,
        long pastDue,
        long inGrace,
        long unpaid,
        long paused,
        long incomplete,
        long ended) {

    static SubscriptionCounts of(boolean configured, Map<SubscriptionState, Long> counts, long inGrace) {
        return new SubscriptionCounts(
                configured,
                counts.getOrDefault(SubscriptionState.ACTIVE, 0L),
                counts.getOrDefault(SubscriptionState.PAST_DUE, 0L),
                inGrace,
                counts.getOrDefault(SubscriptionState.UNPAID, 0L),
                counts.getOrDefault(SubscriptionState.PAUSED, 0L),
                counts.getOrDefault(SubscriptionState.INCOMPLETE, 0L),
                counts.getOrDefault(SubscriptionState.ENDED, 0L));
    }
}
