/**
 * How Stripe is spoken to: the client of a key, what its failures mean, its amounts and its signatures.
 *
 * <p>What is asked, and what becomes of the answer, belongs to the gateways of the components that need it. Refuses to let
 * a key, or what Stripe says about one, into a message or a log.
 */
@NullMarked
package com.onekaday.stripe;

import org.jspecify.annotations.NullMarked;
