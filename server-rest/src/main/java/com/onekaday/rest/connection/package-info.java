/** Accounts that people have elsewhere, over HTTP. Decides nothing about them: that is the business component's. */
@NullMarked
package com.onekaday.rest.connection;

import org.jspecify.annotations.NullMarked;
