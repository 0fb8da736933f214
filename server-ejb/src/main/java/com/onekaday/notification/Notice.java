package com.onekaday.notification;

import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody is to be told.
 *
 * @param key which occasion of its kind: the same is told once; at most 100 characters
 * @param facts what the text is made of, by the names of {@link Wording}
 */
public record Notice(UUID accountId, NoticeKind kind, String key, Map<String, String> facts) {}
