package com.onekaday.expected;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Finds which arrivals are what was expected: each stands for one occurrence at most. What the person said goes first;
 * then the earliest occurrence takes the arrival that is nearest to its day.
 */
final class Matching {

    private final List<Arrival> arrivals;
    private final BiFunction<Arrival, Claim, Optional<Money>> worth;
    private final Map<Occurrence, UUID> matched;
    private final Set<UUID> taken;

    /**
     * @param said which income an occurrence was received with, as the person says
     * @param worth of an arrival in the currency of a claim; nothing while no rate is known
     */
    Matching(List<Arrival> arrivals, Map<Occurrence, UUID> said, BiFunction<Arrival, Claim, Optional<Money>> worth) {
        this.arrivals = arrivals;
        this.worth = worth;
        this.matched = new HashMap<>(said);
        this.taken = new HashSet<>(said.values());
    }

    Received of(List<Claim> claims) {
        claims.stream()
                .filter(claim -> !matched.containsKey(claim.occurrence()))
                .sorted(Comparator.comparing(Claim::due)
                        .thenComparing(claim -> claim.expected().id()))
                .forEach(this::match);
        return new Received(Map.copyOf(matched));
    }

    private void match(Claim claim) {
        arrivals.stream()
                .filter(arrival -> !taken.contains(arrival.id()))
                .filter(claim::isNear)
                .filter(arrival -> claim.isMetBy(
                        worth.apply(arrival, claim).map(Money::amount).orElse(BigDecimal.ZERO)))
                .min(Comparator.comparing(claim::daysApart).thenComparing(Arrival::id))
                .ifPresent(arrival -> {
                    taken.add(arrival.id());
                    matched.put(claim.occurrence(), arrival.id());
                });
    }
}
