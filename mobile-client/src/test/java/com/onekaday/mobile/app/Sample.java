package com.onekaday.mobile.app;

import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.server.FakeAccount;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person with some history, so that pictures have something to show. */
final class Sample {

    private static final int[] AMOUNTS = {1120, 640, 1340, 0, 980, 1210, 470, 1015, 890, 1430, 0, 1060, 720, 1180};
    private static final String[] SOURCES = {"Brightside Studio", "Etsy shop", "Maths tutoring", "Photo prints"};

    private Sample() {}

    static void fill(FakeAccount account, LocalDate today) {
        IntStream.rangeClosed(1, 320).forEach(ago -> {
            var day = today.minusDays(ago);
            var amount = AMOUNTS[ago % AMOUNTS.length];
            if (amount > 0) {
                account.record(SOURCES[ago % SOURCES.length], String.valueOf(amount), day, day + "T14:10:00Z");
            }
        });
        account.record("Brightside Studio", "420", today, today + "T09:12:00Z");
        account.record("Etsy shop", "126.50", today, today + "T11:40:00Z");
        account.record("Maths tutoring", "90", today, today + "T14:05:00Z");
        account.record("Referral bonus", "98.50", today, today + "T15:30:00Z");
        account.tell("/api/analytics/summary", summary(today).build());
        account.tell("/api/analytics/goals", goals(today).build());
        account.tell("/api/analytics/heatmap", heatmap(today).build());
        account.tell("/api/insights", insights().build());
        account.tell("/api/notifications", messages(today).build());
        account.tell("/api/reminders", reminders().build());
        account.tell("/api/expected-income", expected(today).build());
        account.tell(
                "/api/me/notification-settings",
                Json.object()
                        .add("quiet_from", "22:00")
                        .add("quiet_to", "07:00")
                        .build());
    }

    private static JsonObjectBuilder summary(LocalDate today) {
        var pattern = Json.object();
        var days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        var index = new double[] {0.94, 1.05, 0.9, 1.12, 1.41, 0.82, 0.76};
        IntStream.range(0, 7).forEach(day -> pattern.add(days.get(day), index[day]));
        return Json.object()
                .add(
                        "today",
                        Json.object()
                                .add("date", today.toString())
                                .add("total", "735.00")
                                .add("target", "1000.00"))
                .add("week", growth("0.12"))
                .add("month", growth("0.08"))
                .add("year", growth("-0.03"))
                .add("streak", Json.object().add("current", 12).add("best", 31))
                .add("freezes", Json.object().add("held", 2))
                .add("weekday_pattern", Json.object().add("index", pattern).add("is_pattern", true));
    }

    private static JsonObjectBuilder growth(String ratio) {
        return Json.object().add("vs_previous", Json.object().add("growth", new BigDecimal(ratio)));
    }

    private static JsonObjectBuilder goals(LocalDate today) {
        return Json.object()
                .add(
                        "goals",
                        Json.array(
                                List.of(
                                        goal("November", "monthly", 25_000, 16_960, 76, today),
                                        goal("A new roof", "custom", 12_000, 3_960, 54, today),
                                        goal("Etsy this week", "weekly", 900, 310, 22, today)),
                                goal -> goal));
    }

    private static JsonObjectBuilder goal(
            String name, String period, int amount, int earned, int probability, LocalDate today) {
        var percentiles = new ArrayList<String>();
        IntStream.rangeClosed(1, 99)
                .forEach(place ->
                        percentiles.add(String.valueOf(Math.round(amount * (1 + (place - 99 + probability) * 0.005)))));
        var last = today.withDayOfMonth(today.lengthOfMonth());
        var fan = today.datesUntil(last.plusDays(1)).toList();
        return Json.object()
                .add("id", "0190eeee-0000-7000-8000-%012d".formatted(amount))
                .add("name", name)
                .add("period", period)
                .add("amount", amount + ".00")
                .add("currency", "USD")
                .add("to", last.toString())
                .add("earned", earned + ".00")
                .add("percent", 100.0 * earned / amount)
                .add("days_left", 11)
                .add(
                        "needed_per_day",
                        BigDecimal.valueOf(amount - earned)
                                .divide(BigDecimal.valueOf(11), 2, RoundingMode.UP)
                                .toPlainString())
                .add("status", "on_track")
                .add("probability", probability)
                .add("version", 1)
                .add(
                        "forecast",
                        Json.object()
                                .add("percentiles", Json.array(percentiles))
                                .add("fan", Json.array(fan, day -> point(day, today, earned))));
    }

    private static JsonObjectBuilder point(LocalDate day, LocalDate today, int earned) {
        var ahead = day.toEpochDay() - today.toEpochDay() + 1;
        return Json.object()
                .add("date", day.toString())
                .add("p10", String.valueOf(earned + ahead * 560))
                .add("p50", String.valueOf(earned + ahead * 790))
                .add("p90", String.valueOf(earned + ahead * 1010));
    }

    private static JsonObjectBuilder heatmap(LocalDate today) {
        var days = today.withDayOfYear(1).datesUntil(today.plusDays(15)).toList();
        return Json.object().add("days", Json.array(days, day -> day(day, today)));
    }

    private static JsonObjectBuilder day(LocalDate day, LocalDate today) {
        var ago = (int) (today.toEpochDay() - day.toEpochDay());
        var amount = ago > 0 ? AMOUNTS[ago % AMOUNTS.length] : ago == 0 ? 735 : 0;
        var state = ago < 0
                ? (ago == -3 ? "REST" : "FUTURE")
                : ago == 0
                        ? "OPEN"
                        : amount >= 1000 ? "HIT" : amount > 0 ? "PARTIAL" : ago % 3 == 0 ? "FROZEN" : "REST";
        return Json.object()
                .add("date", day.toString())
                .add("total", amount + ".00")
                .add("target", "1000.00")
                .add("state", ago == 17 ? "ZERO" : state);
    }

    private static JsonObjectBuilder insights() {
        var claims = Json.array(
                List.of(
                        "Fridays bring 41% more than an average day. Four of your five best days were Fridays.",
                        "Brightside Studio is 46% of the last 90 days. Without it November would be 31% likely."),
                text -> Json.object().add("text", text));
        return Json.object().add("data", Json.array(List.of(claims), written -> Json.object()
                .add("claims", written)));
    }

    private static JsonObjectBuilder reminders() {
        var weekdays = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        return Json.object().add("data", Json.array(List.of("12-30", "19-30"), time -> Json.object()
                .add("id", time)
                .add("time", time.replace('-', ':'))
                .add("weekdays", Json.array(weekdays))
                .add("enabled", time.equals("19-30"))
                .add("version", 1)));
    }

    private static JsonObjectBuilder expected(LocalDate today) {
        return Json.object()
                .add(
                        "data",
                        Json.array(
                                List.of(
                                        expected("Brightside Studio", "850.00", today.minusDays(1), "late", null),
                                        expected("Photo prints", "120.00", today.plusDays(3), "expected", null),
                                        expected(
                                                "Etsy shop",
                                                "300.00",
                                                today.minusDays(2),
                                                "received",
                                                today.plusDays(28))),
                                one -> one));
    }

    private static JsonObjectBuilder expected(
            String source, String amount, LocalDate due, String state, @Nullable LocalDate next) {
        var one = Json.object()
                .add("id", source)
                .add("source", source)
                .add("amount", amount)
                .add("currency", "USD")
                .add("due", due.toString())
                .add("state", state);
        return next == null ? one.addNull("next") : one.add("next", next.toString());
    }

    private static JsonObjectBuilder messages(LocalDate today) {
        return Json.object()
                .add(
                        "data",
                        Json.array(
                                List.of(
                                        message(
                                                "1",
                                                "Twelve days in a row",
                                                "You reached your target on each of the last 12 days.",
                                                today,
                                                false),
                                        message(
                                                "2",
                                                "Still open today",
                                                "265.00 to go, and you usually log until six.",
                                                today,
                                                false),
                                        message(
                                                "3",
                                                "October is complete",
                                                "27,310 earned, 9% above target.",
                                                today.minusDays(19),
                                                true)),
                                message -> message));
    }

    private static JsonObjectBuilder message(String id, String title, String body, LocalDate day, boolean read) {
        var message = Json.object()
                .add("id", id)
                .add("kind", id.equals("2") ? "reminder" : "milestone")
                .add("title", title)
                .add("text", body)
                .add("created_at", day + "T09:00:00Z");
        if (read) {
            message.add("read_at", day + "T10:00:00Z");
        }
        return id.equals("2") ? message.add("facts", Json.object().add("reminder", id)) : message;
    }
}
