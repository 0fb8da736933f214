/** A server that answers as the real one does, and badly when it is told to. */
@NullMarked
package com.onekaday.mobile.server;

import org.jspecify.annotations.NullMarked;
