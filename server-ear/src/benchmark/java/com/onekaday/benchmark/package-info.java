/**
 * Measures a running product from outside: how long requests take, and what processor time the server and its database
 * spend on them. It starts nothing, and judges nothing but the numbers. The product has to be started with a
 * {@code RATE_LIMIT_PER_MINUTE} that is never reached.
 */
@NullMarked
package com.onekaday.benchmark;

import org.jspecify.annotations.NullMarked;
