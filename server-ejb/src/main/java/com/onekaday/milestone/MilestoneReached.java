package com.onekaday.milestone;

import java.util.UUID;

/** A day that has just closed reached something; never fired for a silent milestone, and once for each. */
public record MilestoneReached(UUID accountId, MilestoneView milestone) {}
