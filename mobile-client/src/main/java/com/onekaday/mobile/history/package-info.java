/** All entries, as long as the list may be: only the rows in sight exist. */
@NullMarked
package com.onekaday.mobile.history;

import org.jspecify.annotations.NullMarked;
