/** Tests of the way to the server. */
@NullMarked
package com.onekaday.mobile.net;

import org.jspecify.annotations.NullMarked;
