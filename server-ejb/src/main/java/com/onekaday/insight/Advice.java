package com.onekaday.insight;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person might do: the only actions that an insight may name. */
public enum Advice {
    PLAN_STRONG_WEEKDAY,
    FIND_ANOTHER_SOURCE,
    REVIEW_GOAL,
    LOOK_AT_ODD_DAY,
    LOG_SOONER,
    SET_REMINDER,
    ADD_EXPECTED_INCOME,
    BANK_SURPLUS;

    /** The name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Advice> of(String code) {
        return Stream.of(values()).filter(advice -> advice.code().equals(code)).findFirst();
    }

    /** What a topic suggests where no model was asked. */
    static Optional<Advice> on(Topic topic) {
        return switch (topic) {
            case WEEKDAY -> Optional.of(PLAN_STRONG_WEEKDAY);
            case CONCENTRATION -> Optional.of(FIND_ANOTHER_SOURCE);
            case GOAL, TAKES -> Optional.of(REVIEW_GOAL);
            case ANOMALY -> Optional.of(LOOK_AT_ODD_DAY);
            case LATE -> Optional.of(LOG_SOONER);
            case ODDS -> Optional.of(ADD_EXPECTED_INCOME);
            case WEEK, MILESTONE -> Optional.empty();
        };
    }
}
