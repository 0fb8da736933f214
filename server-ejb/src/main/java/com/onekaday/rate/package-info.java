/**
 * The rates that accounts count with: which hold, and an account's own ones. How they price is {@code money}'s.
 *
 * <p>Whenever a rate comes, changes or goes, the incomes that it prices follow, in the same transaction where it is an account's
 * own. Refuses rates of days to come, and to let rates and totals disagree.
 */
@NullMarked
package com.onekaday.rate;

import org.jspecify.annotations.NullMarked;
