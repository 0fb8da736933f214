/**
 * Refusals: the answers "no" that a caller understands and can act on.
 *
 * <p>Every other exception is a bug of ours and never shows its text outside.
 */
@NullMarked
package com.onekaday.error;

import org.jspecify.annotations.NullMarked;
