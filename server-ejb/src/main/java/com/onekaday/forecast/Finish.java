package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import java.time.LocalDate;

/** By when the goal is reached with a chance of 10, 50 and 90 %; none where that is not within the period. */
public record Finish(Figure<LocalDate> p10, Figure<LocalDate> p50, Figure<LocalDate> p90) {}
