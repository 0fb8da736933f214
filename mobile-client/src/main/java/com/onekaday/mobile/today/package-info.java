/** Today: how much of the target is earned, and what was earned. Refuses to judge a day: surplus is banked, rest is fine. */
@NullMarked
package com.onekaday.mobile.today;

import org.jspecify.annotations.NullMarked;
