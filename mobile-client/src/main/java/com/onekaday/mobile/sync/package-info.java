/**
 * Keeps the phone's books and the server's the same: sends what was done here, once, in order, and fetches what was done
 * elsewhere. Refuses to decide between two changes of one thing: the server's holds, and the other is offered again.
 */
@NullMarked
package com.onekaday.mobile.sync;

import org.jspecify.annotations.NullMarked;
