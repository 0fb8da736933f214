package com.onekaday.goal;

import java.util.UUID;

/** A period of a goal has brought what it was to bring, be it over or not. Fired once for each period, not for ones long past. */
public record GoalReached(UUID accountId, UUID goalId, String name, OutcomeView outcome) {}
