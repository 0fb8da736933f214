/** What people are told, over HTTP: the inbox, its live stream, choices, reminders, browsers, webhooks. */
@NullMarked
package com.onekaday.rest.notification;

import org.jspecify.annotations.NullMarked;
