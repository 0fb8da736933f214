package com.onekaday.stripe;

import com.stripe.exception.StripeException;

/**
 * A call to Stripe.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface StripeCall<T> {

    T answer() throws StripeException;

    /**
     * Makes the call.
     *
     * @throws StripeFailed where it does not succeed
     */
    static <T> T make(StripeCall<T> call) {
        try {
            return call.answer();
        } catch (StripeException e) {
            throw StripeFailed.of(e);
        }
    }
}
