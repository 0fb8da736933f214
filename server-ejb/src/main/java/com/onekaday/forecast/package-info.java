/**
 * The odds of reaching a goal, drawn from what an account earned before, and how well such odds have held.
 *
 * <p>Refuses to invent odds from too few days, to answer the same question twice in different ways, and to claim
 * certainty. The calculation knows amounts and days only: no account, no goal, no clock. Tested forecasts are kept beside
 * what happened, and nobody can take one back.
 */
@NullMarked
package com.onekaday.forecast;

import org.jspecify.annotations.NullMarked;
