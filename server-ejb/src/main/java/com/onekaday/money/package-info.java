/**
 * Amounts, currencies and the pricing of an amount in another currency.
 *
 * <p>Refuses to round on the way in, to use floating point, and to guess a missing rate.
 */
@NullMarked
package com.onekaday.money;

import org.jspecify.annotations.NullMarked;
