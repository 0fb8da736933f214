package com.onekaday.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A rule as it is kept; the oldest one that fits counts. */
public record ImportRuleView(
        UUID id, String contains, String source, List<String> tags, Instant createdAt, int version) {}
