package com.onekaday.mobile.sync;

/** What the server computes, under what name it is kept and where it is. */
public enum Figure {
    ACCOUNT("account", "/api/me"),
    SUMMARY("summary", "/api/analytics/summary"),
    GOALS("goals", "/api/analytics/goals"),
    EXPECTED("expected", "/api/expected-income?limit=200"),
    INSIGHTS("insights", "/api/insights"),
    NOTIFICATIONS("notifications", "/api/notifications"),
    REMINDERS("reminders", "/api/reminders"),
    TOLD_WHEN("told-when", "/api/me/notification-settings"),
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
