package com.onekaday.insight;

import java.util.List;

/** A part of the list of insights, and whether there is more after it. */
public record InsightPage(List<InsightView> insights, boolean more) {}
