/**
 * What people are told: each thing once, where and when they want it, in their language.
 *
 * <p>Others say that something happened, in the transaction in which it did; here it becomes a line in the inbox and
 * messages in the {@code outbox}. Text is made from facts when it is read or sent. Refuses to make a sound in somebody's
 * quiet hours, but for what concerns the account's safety, and to tell the same thing twice.
 */
@NullMarked
package com.onekaday.notification;

import org.jspecify.annotations.NullMarked;
