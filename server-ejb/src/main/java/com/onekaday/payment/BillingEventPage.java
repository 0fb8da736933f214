package com.onekaday.payment;

import java.util.List;

/** A part of the list of the supplier's messages, and whether there is more after it. */
public record BillingEventPage(List<BillingEventView> events, boolean more) {}
