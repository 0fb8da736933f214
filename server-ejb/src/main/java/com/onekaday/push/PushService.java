package com.onekaday.push;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.platform.UuidV7;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps which browsers want to be told things. */
@Stateless
public class PushService {
    /** The oldest goes when one more comes. */
    private static final int MOST = 10;

    @Inject
    Subscriptions subscriptions;

    @Inject
    PushKeys keys;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isPossible() {
        return keys.isPossible();
    }

    /** What a browser asks its push service with: the public key, uncompressed, base64url. */
    public String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.get().getApplicationServerKey());
    }

    /** Adds a browser, or renews one that is there. */
    public SubscriptionView subscribe(Caller caller, NewSubscription draft) {
        var now = clock.instant();
        subscriptions.add(UuidV7.at(now), caller.id(), draft, now);
        subscriptions.keepNewest(caller.id(), MOST);
        return list(caller).stream()
                .filter(one -> one.endpoint().equals(draft.endpoint()))
                .findFirst()
                .orElseThrow();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SubscriptionView> list(Caller caller) {
        return subscriptions.list(caller.id());
    }

    public void unsubscribe(Caller caller, UUID id) {
        if (!subscriptions.remove(caller.id(), id)) {
            throw Refusal.notFound("subscription");
        }
    }

    /** The browsers of each of these accounts; those without any are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, List<UUID>> ofAccounts(Collection<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : subscriptions.ofAccounts(accounts);
    }

    public void forget(UUID accountId, UUID id) {
        subscriptions.remove(accountId, id);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Browser> find(UUID accountId, UUID id) {
        return subscriptions.find(accountId, id);
    }
}
