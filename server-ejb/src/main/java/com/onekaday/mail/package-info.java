/**
 * The way to a mail server: one letter at a time, over SMTP.
 *
 * <p>Refuses to write letters, and to put an address or a subject into a log. Without a mail server it says so.
 */
@NullMarked
package com.onekaday.mail;

import org.jspecify.annotations.NullMarked;
