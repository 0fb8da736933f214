package com.onekaday.payment;

import java.util.List;

/** A part of the list of subscriptions, and whether there is more after it. */
public record SubscriptionPage(List<SubscriptionRow> subscriptions, boolean more) {}
