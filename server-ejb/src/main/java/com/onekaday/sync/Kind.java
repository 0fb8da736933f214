package com.onekaday.sync;

/** What clients keep a copy of, and the role that may read it. */
enum Kind {
    INCOME("income:read"),
    SOURCE("income:read"),
    GOAL("goals:read"),
    DAY("analytics:read"),
    EXPECTED("income:read");

    private final String role;

    Kind(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
