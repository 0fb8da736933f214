package com.onekaday.analytics;

/** Days in a row that reached their target, days off left aside. */
public record Streak(int current, int best) {}
