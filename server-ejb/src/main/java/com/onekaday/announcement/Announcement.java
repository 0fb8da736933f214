package com.onekaday.announcement;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody is told.
 *
 * @param id another one for each announcement, so that a device knows which one was dismissed
 */
public record Announcement(UUID id, String text, Instant publishedAt) {}
