/**
 * Web push (W3C Push API, RFC 8030): messages to browsers while no page of ours is open, encrypted so that the push
 * service in between cannot read them (RFC 8291), signed with a key of our own (VAPID, RFC 8292).
 *
 * <p>Refuses to keep a browser that does not want to be told any more. What a message says belongs to {@code
 * notification}.
 */
@NullMarked
package com.onekaday.push;

import org.jspecify.annotations.NullMarked;
