package com.onekaday.analytics;

/**
 * On which share of the days that count the target was reached.
 *
 * @param interval what the share may be in truth, at 95 %
 */
public record AchievementRate(double rate, Wilson interval, int hitDays, int eligibleDays) {

    static AchievementRate of(int hitDays, int eligibleDays) {
        return new AchievementRate(
                (double) hitDays / eligibleDays, Wilson.of(hitDays, eligibleDays), hitDays, eligibleDays);
    }
}
