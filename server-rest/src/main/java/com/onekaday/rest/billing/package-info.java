/** Plans and payments over HTTP. Decides nothing about them: that is the business component's. */
@NullMarked
package com.onekaday.rest.billing;

import org.jspecify.annotations.NullMarked;
