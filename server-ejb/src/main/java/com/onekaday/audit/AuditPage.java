package com.onekaday.audit;

import java.util.List;

/** A part of what is remembered, the latest first, and whether there is more after it. */
public record AuditPage(List<AuditEventView> events, boolean more) {}
