/**
 * Files in the app's private storage: each is replaced as a whole or not at all, says its format, and is set aside, never
 * overwritten, when it cannot be read. Refuses to know what is in them.
 */
@NullMarked
package com.onekaday.mobile.store;

import org.jspecify.annotations.NullMarked;
