/** Saying what was earned: the sheet with the number pad, a row of the list, and what can be done with one. */
@NullMarked
package com.onekaday.mobile.entry;

import org.jspecify.annotations.NullMarked;
