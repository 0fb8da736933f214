package com.onekaday.goal;

import java.util.List;

/** A part of the list of a goal's outcomes, and whether there is more after it. */
public record OutcomePage(List<OutcomeView> outcomes, boolean more) {}
