package com.onekaday.connection;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.payment.Entitlements;
import com.onekaday.payment.Feature;
import com.onekaday.stripe.StripeFailed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Lets a person have income read from an own Stripe account. It talks to Stripe and therefore holds no transaction: what is
 * to be kept is kept by {@link ConnectionBook}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionService {

    /** There was no Stripe before. */
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    @Inject
    ConnectionBook book;

    @Inject
    BalanceGateway gateway;

    @Inject
    Entitlements entitlements;

    @Inject
    InstantSource clock;

    /** The caller's connection, or what one would begin with. */
    public ConnectionView get(Caller caller) {
        return book.get(caller);
    }

    /**
     * Connects the Stripe account of a key, or changes what of it counts.
     *
     * @param check refuses to change what is kept
     * @throws Refusal where the plan has no connections, or the key may not read, or may do more than that
     */
    public ConnectionView state(Caller caller, NewConnection draft, Consumer<ConnectionView> check) {
        entitlements.require(caller, Feature.STRIPE_CONNECTION);
        requireSince(caller, draft.since());
        var key = draft.key() == null || draft.key().isBlank() ? null : StripeKey.of(draft.key());
        check.accept(book.get(caller));
        if (key != null) {
            requireAbleToRead(key);
        }
        return book.state(caller, key, draft, check);
    }

    /** Has all that is new read now, and does not wait for the timer. */
    public ConnectionView sync(Caller caller) {
        entitlements.require(caller, Feature.STRIPE_CONNECTION);
        return book.sync(caller);
    }

    /**
     * Forgets the key; the incomes stay.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, Consumer<ConnectionView> check) {
        book.remove(caller, check);
    }

    private void requireSince(Caller caller, LocalDate since) {
        if (since.isBefore(EARLIEST)) {
            throw Refusal.ruleBroken("/since", "date-too-early", "There was no Stripe before " + EARLIEST);
        }
        if (since.isAfter(caller.today(clock))) {
            throw Refusal.ruleBroken("/since", "date-in-future", "Choose a day that has begun");
        }
    }

    private void requireAbleToRead(StripeKey key) {
        try {
            StripeAnswer.of(() -> {
                gateway.check(key.text());
                return key;
            });
        } catch (StripeFailed e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(StripeFailed failure) {
        return failure.reason() == StripeFailed.Reason.NOT_ALLOWED
                ? Refusal.ruleBroken(
                        "/key",
                        "key-not-allowed",
                        "This key may not read what is needed: give it Read for Balance and for Balance transaction sources")
                : Refusal.ruleBroken("/key", "key-refused", "Stripe does not know this key, or it was revoked");
    }
}
