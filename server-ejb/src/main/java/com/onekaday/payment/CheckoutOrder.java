package com.onekaday.payment;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody wants to buy.
 *
 * @param price the supplier's name of it
 * @param done where the browser goes afterwards
 * @param back where it goes when nothing was bought
 * @param key the same for the same order, however often it is sent
 */
record CheckoutOrder(UUID accountId, String customer, String price, URI done, URI back, Locale locale, String key) {}
