package com.onekaday.milestone;

import java.util.List;

/** A part of the list of milestones, and whether there is more after it. */
public record MilestonePage(List<MilestoneView> milestones, boolean more) {}
