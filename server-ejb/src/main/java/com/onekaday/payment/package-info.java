/**
 * What people pay for the product, and what they may use for it.
 *
 * <p>The supplier of payments (Stripe) knows who has paid; what is kept here is a copy that is fetched anew whenever the
 * supplier says that something happened, and every night. Refuses to see a card, to trust what a message says before it
 * asked the supplier, and to call the supplier inside a transaction.
 */
@NullMarked
package com.onekaday.payment;

import org.jspecify.annotations.NullMarked;
