/**
 * Secrets that must be read again, such as a key to somebody's account elsewhere.
 *
 * <p>Refuses to keep one in the clear, and to open it for another purpose than it was sealed for. Passwords and tokens of
 * our own are not kept here but hashed.
 */
@NullMarked
package com.onekaday.secret;

import org.jspecify.annotations.NullMarked;
