package com.onekaday.mail;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param id the same when it is sent again: mailboxes and people know a repeat by it
 * @param unsubscribe where one click ends letters of this sort (RFC 8058); null for those that cannot be ended
 */
public record Letter(
        UUID id,
        String recipient,
        String subject,
        String text,
        String html,
        @Nullable URI unsubscribe) {}
