package com.onekaday.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an address can be called for. */
public enum WebhookEvent {
    INCOME_CREATED("income.created"),
    INCOME_CHANGED("income.changed"),
    INCOME_REMOVED("income.removed"),
    GOAL_REACHED("goal.reached"),
    MILESTONE_REACHED("milestone.reached"),
    /** Asked for by the person, to see whether it works. */
    PING("ping");

    private final String code;

    WebhookEvent(String code) {
        this.code = code;
    }

    /** The type that calls carry. */
    public String code() {
        return code;
    }

    static Optional<WebhookEvent> of(String code) {
        return Arrays.stream(values())
                .filter(event -> event != PING && event.code.equals(code))
                .findFirst();
    }

    /** Those that can be chosen. */
    public static List<String> codes() {
        return Arrays.stream(values())
                .filter(event -> event != PING)
                .map(WebhookEvent::code)
                .toList();
    }
}
