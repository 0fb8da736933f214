package com.onekaday.mobile.stats;

import java.util.List;
import java.util.Locale;

/** What is looked at. */
enum Period {
    WEEK,
    MONTH,
    YEAR;

    static final List<Period> ALL = List.of(values());

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
