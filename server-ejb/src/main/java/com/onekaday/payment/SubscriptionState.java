package com.onekaday.payment;

/** How far a subscription has come. */
enum SubscriptionState {
    /** There never was one. */
    NONE,
    /** Its first payment has not come in. */
    INCOMPLETE,
    ACTIVE,
    /** A later payment has failed and is tried again. */
    PAST_DUE,
    /** A later payment has failed and is not tried any more. */
    UNPAID,
    PAUSED,
    ENDED
}
