package com.onekaday.insight;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has an insight written for whoever had none for a week, on every node: a job that is under way is not begun again. */
@Startup
@Singleton
@DependsOn("Migration")
public class WeeklyInsights {

    @Inject
    InsightService insights;

    @Schedule(hour = "*", minute = "31", persistent = false)
    void order() {
        insights.orderWeekly();
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forgetExchanges() {
        insights.forgetExchanges();
    }
}
