/** Files with a person's data, out and in. */
@NullMarked
package com.onekaday.rest.transfer;

import org.jspecify.annotations.NullMarked;
