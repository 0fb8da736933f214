package com.onekaday.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the odds of a goal went.
 *
 * @param since the first day that is looked at
 */
public record OddsView(UUID goal, LocalDate since, List<GoalOdds> odds) {}
