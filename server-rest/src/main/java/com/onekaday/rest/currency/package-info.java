/** Which currencies there are, and the rates between them. */
@NullMarked
package com.onekaday.rest.currency;

import org.jspecify.annotations.NullMarked;
