package com.onekaday.payment;

import java.util.Locale;

/** How far a subscription has come, the best for the person first. */
public enum SubscriptionState {
    ACTIVE,
    /** A later payment has failed and is tried again. */
    PAST_DUE,
    /** A later payment has failed and is not tried any more. */
    UNPAID,
    PAUSED,
    /** Its first payment has not come in. */
    INCOMPLETE,
    ENDED,
    /** There never was one. */
    NONE;

    /** Whether it still is one: whoever wants to pay again changes it and does not buy a second. */
    boolean isAlive() {
        return switch (this) {
            case ACTIVE, PAST_DUE, UNPAID, PAUSED -> true;
            case INCOMPLETE, ENDED, NONE -> false;
        };
    }

    /** The name in the interface. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
