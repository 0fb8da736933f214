/** Tests of coming in. */
@NullMarked
package com.onekaday.mobile.signin;

import org.jspecify.annotations.NullMarked;
