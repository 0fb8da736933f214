/** Tests of saying what was earned. */
@NullMarked
package com.onekaday.mobile.entry;

import org.jspecify.annotations.NullMarked;
