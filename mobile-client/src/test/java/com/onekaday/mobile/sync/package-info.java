/** Tests of sending and fetching, against a server that fails on demand. */
@NullMarked
package com.onekaday.mobile.sync;

import org.jspecify.annotations.NullMarked;
