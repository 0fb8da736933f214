/** The app as people meet it: without a display, against a server that can be told to fail. */
@NullMarked
package com.onekaday.mobile.app;

import org.jspecify.annotations.NullMarked;
