/**
 * What people want to earn, by when, and how they stand.
 *
 * <p>Refuses goals that cannot be measured, to let a client decide what was reached, and to promise odds: those come from
 * {@code forecast}.
 */
@NullMarked
package com.onekaday.goal;

import org.jspecify.annotations.NullMarked;
