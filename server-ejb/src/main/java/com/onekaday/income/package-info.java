/**
 * Money earned, and the sources it comes from.
 *
 * <p>Refuses to keep an amount in another form than it came in, to let refunds exceed what was earned, and to record the
 * same outside event twice.
 */
@NullMarked
package com.onekaday.income;

import org.jspecify.annotations.NullMarked;
