package com.onekaday.mobile.inbox;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.ui.Icon;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that the server told.
 *
 * @param kind the server's stable name for what it is about
 * @param reminder the reminder's id where it is one
 */
record Message(String id, String kind, String title, String body, Instant at, boolean read, Optional<String> reminder) {

    static Message of(Fields fields) {
        return new Message(
                fields.text("id"),
                fields.optionalText("kind").orElse(""),
                fields.text("title"),
                fields.optionalText("text").orElse(""),
                fields.instant("created_at"),
                fields.optionalText("read_at").isPresent(),
                fields.object("facts").optionalText("reminder"));
    }

    Icon icon() {
        return switch (kind) {
            case "reminder" -> Icon.CLOCK;
            case "streak_at_risk" -> Icon.FIRE;
            case "milestone" -> Icon.FLAG;
            case "goal_reached", "odds_turned" -> Icon.TARGET;
            case "weekly_digest" -> Icon.CHART;
            case "income_late" -> Icon.CASH;
            case "new_sign_in" -> Icon.SHIELD;
            case "payment_failed", "webhook_stopped" -> Icon.ALERT;
            default -> Icon.BELL;
        };
    }
}
