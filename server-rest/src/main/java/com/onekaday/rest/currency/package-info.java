/** Which currencies there are. */
@NullMarked
package com.onekaday.rest.currency;

import org.jspecify.annotations.NullMarked;
