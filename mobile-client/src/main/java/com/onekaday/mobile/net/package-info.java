/**
 * The way to the server: one request at a time, who is calling, what time it is there, and everything that can go wrong on
 * the way under a name of its own. Refuses to know what the requests are about, and to try again by itself.
 */
@NullMarked
package com.onekaday.mobile.net;

import org.jspecify.annotations.NullMarked;
