/** The web console in a real browser: what a person sees and does. */
@NullMarked
package com.onekaday.system.browser;

import org.jspecify.annotations.NullMarked;
