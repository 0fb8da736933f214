package com.onekaday.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the inbox as it is kept. */
record Notification(
        UUID id,
        NoticeKind kind,
        Map<String, String> facts,
        Instant createdAt,
        @Nullable Instant readAt) {
    NotificationView toView(Wording wording) {
        return new NotificationView(
                id,
                kind.code(),
                wording.title(kind, facts),
                wording.text(kind, facts),
                kind.path(),
                facts,
                createdAt,
                readAt);
    }
}
