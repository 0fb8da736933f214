/** Tests of words and numbers. */
@NullMarked
package com.onekaday.mobile.text;

import org.jspecify.annotations.NullMarked;
