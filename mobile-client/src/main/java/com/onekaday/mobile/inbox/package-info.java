/** What the server has to tell, and when it is to remind. Refuses to show what the server does not offer. */
@NullMarked
package com.onekaday.mobile.inbox;

import org.jspecify.annotations.NullMarked;
