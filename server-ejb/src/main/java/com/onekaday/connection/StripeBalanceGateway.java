package com.onekaday.connection;

import com.onekaday.stripe.StripeCall;
import com.onekaday.stripe.StripeClients;
import com.onekaday.stripe.StripeFailed.StripeAway;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.StripeCollection;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.BalanceTransactionListParams.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * Stripe. It is only read. The library tries a call that found it busy or broken once more; a job comes back later for the
 * others. A Stripe that hangs holds a few threads at most, and is left alone for a while when most calls fail.
 */
@ApplicationScoped
@Bulkhead(4)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 15_000, failOn = StripeAway.class)
class StripeBalanceGateway implements BalanceGateway {

    /** What paid and what was paid back is told along, so that no further question is needed. */
    private static final String SOURCES = "data.source";

    private static final long PAGE = 100;

    private final StripeClients clients;

    @Inject
    StripeBalanceGateway(StripeClients clients) {
        this.clients = clients;
    }

    @Override
    public void check(String key) {
        var one = BalanceTransactionListParams.builder().setLimit(1L).addExpand(SOURCES);
        list(key, one);
    }

    @Override
    public Optional<List<BalanceEntry>> read(String key, Window window) {
        var page = list(key, within(window));
        if (page.getHasMore() && window.canBeNarrower()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(page.getData());
        while (page.getHasMore()) {
            page = list(
                    key, within(window).setStartingAfter(all.get(all.size() - 1).getId()));
            all.addAll(page.getData());
        }
        return Optional.of(all.stream()
                .sorted(Comparator.comparing(BalanceTransaction::getCreated).thenComparing(BalanceTransaction::getId))
                .flatMap(transaction -> StripeEntries.entry(transaction).stream())
                .toList());
    }

    private static BalanceTransactionListParams.Builder within(Window window) {
        return BalanceTransactionListParams.builder()
                .setCreated(Created.builder()
                        .setGte(window.from().getEpochSecond())
                        .setLt(window.to().getEpochSecond())
                        .build())
                .setLimit(PAGE)
                .addExpand(SOURCES);
    }

    private StripeCollection<BalanceTransaction> list(String key, BalanceTransactionListParams.Builder wanted) {
        return StripeCall.make(() -> clients.of(key).v1().balanceTransactions().list(wanted.build()));
    }
}
