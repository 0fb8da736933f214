package com.onekaday.goal;

import java.util.List;

/** A part of the list of goals, and whether there is more after it. */
public record GoalPage(List<GoalView> goals, boolean more) {}
