/** Tests of the lock. */
@NullMarked
package com.onekaday.mobile.lock;

import org.jspecify.annotations.NullMarked;
