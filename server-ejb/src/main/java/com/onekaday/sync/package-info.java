/**
 * Tells clients that keep a copy what has changed since they last asked.
 *
 * <p>Triggers note each change and removal in its own transaction, at the account's revision; this component reads those
 * notes and shows what the things are like now. A client that has no mark, or one older than what is still known, gets
 * everything, part by part. Refuses to change anything, and to merge: whoever writes meets the versions of the things
 * themselves.
 */
@NullMarked
package com.onekaday.sync;

import org.jspecify.annotations.NullMarked;
