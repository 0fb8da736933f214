/** Goals and how they stand over HTTP. Decides nothing about them: that is the business component's. */
@NullMarked
package com.onekaday.rest.goal;

import org.jspecify.annotations.NullMarked;
