package com.onekaday.goal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The odds of a goal have crossed 75 % or 40 % between two nights of the same period.
 *
 * @param day the day that has begun
 * @param before chance on the night before, a whole percent
 * @param now chance since, a whole percent
 * @param status how it goes since: {@code on_track}, {@code at_risk} or {@code behind}
 */
public record OddsTurned(UUID accountId, UUID goalId, String name, LocalDate day, int before, int now, String status) {}
