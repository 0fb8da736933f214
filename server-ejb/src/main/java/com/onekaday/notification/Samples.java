package com.onekaday.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/** Made-up facts, to show what a notice will look like. */
final class Samples {
    private Samples() {}

    static Map<String, String> of(NoticeKind kind, Currency currency, LocalDate today, Instant now) {
        var money = currency.getCurrencyCode();
        return switch (kind) {
            case REMINDER -> Map.of("date", today.toString());
            case STREAK_AT_RISK -> Map.of("count", "12", "missing", "340", "currency", money);
            case GOAL_REACHED -> Map.of("name", "New camera", "amount", "3000", "currency", money);
            case MILESTONE -> Map.of("variant", "streak", "count", "30", "date", today.toString());
            case ODDS_TURNED -> Map.of("name", "New camera", "percent", "76", "before", "71");
            case WEEKLY_DIGEST ->
                Map.of(
                        "total", "6420",
                        "currency", money,
                        "from", today.minusDays(7).toString(),
                        "to", today.minusDays(1).toString(),
                        "hits", "4",
                        "days", "5",
                        "count", "9");
            case INCOME_LATE ->
                Map.of("source", "Studio Lumen", "amount", "1800", "currency", money, "date", today.toString());
            case IMPORT_FINISHED -> Map.of("name", "january.csv", "count", "214");
            case NEW_SIGN_IN -> Map.of("device", "Firefox, Linux", "address", "192.0.2.1", "time", now.toString());
            case PAYMENT_FAILED -> Map.of("time", now.plus(Duration.ofDays(7)).toString());
            case WEBHOOK_STOPPED -> Map.of("name", "hooks.example.org");
            case CONNECTION_BROKEN -> Map.of("name", "9XyZ");
            case TEST -> Map.of("time", now.toString());
        };
    }
}
