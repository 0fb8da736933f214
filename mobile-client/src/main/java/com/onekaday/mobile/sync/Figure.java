package com.onekaday.mobile.sync;

/** What the server computes, under what name it is kept and where it is. */
public enum Figure {
    ACCOUNT("account", "/api/me"),
    SUMMARY("summary", "/api/analytics/summary"),
    GOALS("goals", "/api/analytics/goals"),
    MONTHLY("monthly", "/api/analytics/monthly"),
    SOURCES("sources", "/api/analytics/sources"),
    INSIGHTS("insights", "/api/insights"),
    NOTIFICATIONS("notifications", "/api/notifications"),
    REMINDERS("reminders", "/api/reminders"),
    SESSIONS("sessions", "/api/me/sessions");

    private final String key;
    private final String path;

    Figure(String key, String path) {
        this.key = key;
        this.path = path;
    }

    public String key() {
        return key;
    }

    public String path() {
        return path;
    }
}
