/** A number that only the owner knows, asked when the app comes to the front. Refuses to keep the number itself. */
@NullMarked
package com.onekaday.mobile.lock;

import org.jspecify.annotations.NullMarked;
