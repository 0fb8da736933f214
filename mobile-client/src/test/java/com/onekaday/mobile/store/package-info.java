/** Tests of what is kept on the phone. */
@NullMarked
package com.onekaday.mobile.store;

import org.jspecify.annotations.NullMarked;
