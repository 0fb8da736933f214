package com.onekaday.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told.
 *
 * @param path where in the console something can be done about it
 * @param facts what the text was made of
 */
public record NotificationView(
        UUID id,
        String kind,
        String title,
        String text,
        String path,
        Map<String, String> facts,
        Instant createdAt,
        @Nullable Instant readAt) {}
