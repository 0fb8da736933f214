package com.onekaday.goal;

import java.util.UUID;

/** A period of a goal is over, and it brought less than it was to bring. Fired once for each period, not for ones long past. */
public record GoalMissed(UUID accountId, UUID goalId, String name, OutcomeView outcome) {}
