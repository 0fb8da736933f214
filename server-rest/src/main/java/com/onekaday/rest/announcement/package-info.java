/** What everybody is told, over HTTP. */
@NullMarked
package com.onekaday.rest.announcement;

import org.jspecify.annotations.NullMarked;
