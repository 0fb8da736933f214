package com.onekaday.payment;

/** What can be had; a later one has everything that an earlier one has. */
public enum Plan {
    FREE("Free"),
    PRO("Pro");

    private final String title;

    Plan(String title) {
        this.title = title;
    }

    /** The name that people know. */
    public String title() {
        return title;
    }

    boolean has(Feature feature) {
        return compareTo(feature.plan()) >= 0;
    }
}
