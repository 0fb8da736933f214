/** Starts the app and puts its parts together; the one place that knows them all. Refuses to do anything else. */
@NullMarked
package com.onekaday.mobile.app;

import org.jspecify.annotations.NullMarked;
