package com.onekaday.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told something.
 *
 * @param quiet when nothing may make a sound; null where that is never
 */
record Recipient(
        UUID id,
        String username,
        String email,
        Locale locale,
        ZoneId zone,
        @Nullable QuietHours quiet) {
    Wording wording() {
        return new Wording(locale, zone);
    }

    /** The next moment at which something may make a sound. */
    Instant audible(Instant now) {
        return quiet == null ? now : quiet.end(now, zone);
    }
}
