/** A month of days, each told apart by colour and by sign, and what can be said about one. */
@NullMarked
package com.onekaday.mobile.calendar;

import org.jspecify.annotations.NullMarked;
