/**
 * What happens when a day has closed where an account lives: milestones are recorded, the forecast is tested.
 *
 * <p>One row per account says when its next day closes; whichever server finds it due claims it for a while, so that many
 * servers share the work and none does it twice. A night that was missed is made up for. States, streaks and freezes need
 * no work at night: they are a pure function of the series, and a freeze is spent when, and only as long as, that function
 * says so. Refuses to hold a rule of its own.
 */
@NullMarked
package com.onekaday.nightly;

import org.jspecify.annotations.NullMarked;
