/** What people have reached, over HTTP. Refuses to record any of it: that is the night's work. */
@NullMarked
package com.onekaday.rest.milestone;

import org.jspecify.annotations.NullMarked;
