/** How the person likes the app, whose account it is, and how to leave. */
@NullMarked
package com.onekaday.mobile.settings;

import org.jspecify.annotations.NullMarked;
