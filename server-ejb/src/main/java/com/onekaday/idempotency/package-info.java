/**
 * Requests that may come twice and count once.
 *
 * <p>Keeps the reply in the transaction of the work, so that a crash loses both or neither. Refuses to keep a refusal:
 * what did not happen may be tried again with the same key.
 */
@NullMarked
package com.onekaday.idempotency;

import org.jspecify.annotations.NullMarked;
