package com.onekaday.payment;

/** What has become of a message of the supplier's. */
public enum EventState {
    PENDING,
    HANDLED,
    SKIPPED
}
