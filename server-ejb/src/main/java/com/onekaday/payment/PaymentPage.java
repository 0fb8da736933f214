package com.onekaday.payment;

import java.util.List;

/** A part of the list of invoices, and whether there is more after it. */
public record PaymentPage(List<PaymentView> payments, boolean more) {}
