/** Income and sources over HTTP. Decides nothing about them: that is the business component's. */
@NullMarked
package com.onekaday.rest.income;

import org.jspecify.annotations.NullMarked;
