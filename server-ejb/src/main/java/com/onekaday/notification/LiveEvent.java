package com.onekaday.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something changed in an inbox.
 *
 * @param told what is new in it; null where something was read, or where it is not known what changed
 */
public record LiveEvent(@Nullable NotificationView told) {}
