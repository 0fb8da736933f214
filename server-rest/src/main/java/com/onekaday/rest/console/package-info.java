/** Serves the web console: one page for every screen, and files that a browser may keep for ever. */
@NullMarked
package com.onekaday.rest.console;

import org.jspecify.annotations.NullMarked;
