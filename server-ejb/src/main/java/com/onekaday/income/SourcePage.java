package com.onekaday.income;

import java.util.List;

/** A part of the list of sources, and whether there is more after it. */
public record SourcePage(List<SourceView> sources, boolean more) {}
