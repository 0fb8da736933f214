/** What the income amounts to: week, month and year against the target, sources, weekdays, insights. */
@NullMarked
package com.onekaday.mobile.stats;

import org.jspecify.annotations.NullMarked;
