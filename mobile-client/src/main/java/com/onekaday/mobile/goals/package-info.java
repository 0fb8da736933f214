/** What somebody wants to earn, how likely that is, and what it would take. */
@NullMarked
package com.onekaday.mobile.goals;

import org.jspecify.annotations.NullMarked;
