package com.onekaday.payment;

import java.net.URI;

/** The supplier's page where somebody pays, and its name there. */
record CheckoutPage(String id, URI address) {}
