package com.onekaday.connection;

import com.onekaday.error.Refusal;
import java.util.regex.Pattern;

/**
 * A restricted key of somebody's Stripe account.
 *
 * @param live false in Stripe's test mode
 */
record StripeKey(String text, boolean live) {

    private static final String POINTER = "/key";
    private static final Pattern RESTRICTED = Pattern.compile("rk_(live|test)_[A-Za-z0-9_]{4,240}");
    private static final int SHOWN = 4;

    /**
     * Reads a key as a person has copied it.
     *
     * @throws Refusal for any other kind of key; it says what to do instead
     */
    static StripeKey of(String entered) {
        var text = entered.strip();
        var form = RESTRICTED.matcher(text);
        if (form.matches()) {
            return new StripeKey(text, form.group(1).equals("live"));
        }
        if (text.startsWith("sk_")) {
            throw Refusal.ruleBroken(
                    POINTER,
                    "secret-key",
                    "This key may do everything with your money, so it is not kept here. Make a restricted key at Stripe"
                            + " (Developers, API keys) that may read Balance and Balance transaction sources, and nothing else");
        }
        throw Refusal.ruleBroken(
                POINTER, "key-form", "A restricted key of Stripe begins with rk_live_, or rk_test_ in its test mode");
    }

    /** The end, by which its owner knows it. */
    String end() {
        return text.substring(text.length() - SHOWN);
    }

    /** A key has no place in a log. */
    @Override
    public String toString() {
        return "StripeKey[…" + end() + "]";
    }
}
