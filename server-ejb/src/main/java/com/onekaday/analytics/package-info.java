/**
 * What a person's days add up to: their states, streaks and freezes, rates, scores, trends and milestones.
 *
 * <p>Calculates from daily totals that others have read; refuses to read a clock, to guess a missing figure (it gives
 * the reason instead) and to keep money in floating point outside statistics.
 */
@NullMarked
package com.onekaday.analytics;

import org.jspecify.annotations.NullMarked;
