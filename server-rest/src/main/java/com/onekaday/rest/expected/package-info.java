/** Expected income over HTTP. Decides nothing about it: that is the business component's. */
@NullMarked
package com.onekaday.rest.expected;

import org.jspecify.annotations.NullMarked;
