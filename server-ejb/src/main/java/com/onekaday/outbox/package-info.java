/**
 * What is to leave the server, by whatever channel: written in the transaction of its cause, sent later, each once.
 *
 * <p>A message is a row. Whichever server finds it due claims it for a while, hands it to its {@link
 * com.onekaday.outbox.Channel} outside any transaction and notes what came of it. A crash between sending and noting sends
 * again: every message has an id by which its receiver knows a repeat. Refuses to try for ever, and to send what has been
 * late for too long. What a message says belongs to its channel.
 */
@NullMarked
package com.onekaday.outbox;

import org.jspecify.annotations.NullMarked;
