/** Insights over HTTP. Refuses to write any itself: that goes on after the request. */
@NullMarked
package com.onekaday.rest.insight;

import org.jspecify.annotations.NullMarked;
