package com.onekaday.mobile.server;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the server has of the account, and its answers. Thread-safe through the server, which asks one thing at a time. */
public final class FakeAccount {

    public static final String ID = "0190aaaa-0000-7000-8000-000000000001";
    public static final String PASSWORD = "correct horse battery";
    public static final String CODE = "123456";

    /** An answer before it is sent. */
    record Answer(int status, JsonObjectBuilder body, int version, String code) {

        static Answer ok(int status, JsonObjectBuilder body, int version) {
            return new Answer(status, body, version, "");
        }

        static Answer no(int status, String code) {
            return new Answer(status, Json.object(), 0, code);
        }
    }

    private final Map<String, JsonObject> incomes = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();
    private final List<JsonObject> goals = new ArrayList<>();
    private final Map<String, JsonObject> told = new LinkedHashMap<>();
    private int made;
    private boolean code;
    private String refuses = "";

    public synchronized boolean asksForCode() {
        return code;
    }

    public synchronized void askForCode() {
        code = true;
    }

    /** Refuses incomes from a source. */
    public synchronized void refuse(String source) {
        refuses = source;
    }

    /** Lets the server tell something under a path. */
    public synchronized void tell(String path, JsonObject what) {
        told.put(path, what);
    }

    public synchronized List<JsonObject> incomes() {
        return List.copyOf(incomes.values());
    }

    public synchronized Map<String, String> marks() {
        return Map.copyOf(marks);
    }

    public synchronized List<JsonObject> goals() {
        return List.copyOf(goals);
    }

    /** Records an income as if another device had sent it. */
    public synchronized String record(String source, String amount, LocalDate date, String at) {
        var id = "0190bbbb-0000-7000-8000-%012d".formatted(++made);
        put(
                id,
                Json.object()
                        .add("amount", amount)
                        .add("source", source)
                        .add("date", date.toString())
                        .build(),
                1,
                at);
        return id;
    }

    /** Changes an income as if another device had. */
    public synchronized void change(String id, String amount) {
        var old = income(id);
        var said = Json.object(old).add("amount", amount).build();
        put(id, said, old.number("version", 0) + 1, old.text("created_at"));
    }

    private void put(String id, JsonObject said, int version, String at) {
        var fields = new Fields(said);
        var amount = fields.decimal("amount").setScale(2).toPlainString();
        var currency = fields.optionalText("currency").orElse("USD");
        var json = Json.object(fields)
                .add("id", id)
                .add("amount", amount)
                .add("currency", currency)
                .add("date", fields.text("date"))
                .add("note", fields.optionalText("note").orElse(""))
                .add("base_currency", "USD")
                .add("created_at", at)
                .add("updated_at", at)
                .add("version", version);
        incomes.put(
                id, (currency.equals("USD") ? json.add("base_amount", amount) : json.addNull("base_amount")).build());
    }

    private Fields income(String id) {
        return new Fields(Objects.requireNonNull(incomes.get(id), id));
    }

    JsonObjectBuilder me() {
        return Json.object()
                .add("id", ID)
                .add("username", "ana")
                .add("email", "ana@example.org")
                .add("base_currency", "USD")
                .add("time_zone", "UTC")
                .add("week_start", "MONDAY")
                .add("daily_target", "1000.00")
                .add("version", 1);
    }

    synchronized Answer answer(String method, String path, String key, JsonObject body) {
        if (told.containsKey(path)) {
            return Answer.ok(200, Json.object(new Fields(Objects.requireNonNull(told.get(path)))), 0);
        }
        if (path.startsWith("/api/income")) {
            return income(method, path.substring("/api/income".length()).replace("/", ""), key, body);
        }
        if (path.startsWith("/api/days/")) {
            return mark(method, path.substring("/api/days/".length()), body);
        }
        return switch (path) {
            case "/api/me" -> Answer.ok(200, me(), 1);
            case "/api/sync" -> Answer.ok(200, sync(), 0);
            case "/api/goals" -> goal(key, body);
            case "/api/analytics/summary", "/api/analytics/goals" -> Answer.ok(200, Json.object(), 0);
            default -> Answer.no(404, "not-found");
        };
    }

    private Answer income(String method, String id, String key, JsonObject body) {
        if (method.equals("POST")) {
            return add(key, body);
        }
        var present = incomes.get(id);
        if (present == null) {
            return Answer.no(404, "not-found");
        }
        var version = new Fields(present).number("version", 0);
        return switch (method) {
            case "PUT" -> {
                put(id, body, version + 1, new Fields(present).text("created_at"));
                yield Answer.ok(200, Json.object(income(id)), version + 1);
            }
            case "DELETE" -> {
                incomes.remove(id);
                removed.add(id);
                yield Answer.ok(204, Json.object(), 0);
            }
            default -> Answer.ok(200, Json.object(new Fields(present)), version);
        };
    }

    private Answer add(String key, JsonObject body) {
        if (new Fields(body).text("source").equals(refuses)) {
            return Answer.no(422, "invalid");
        }
        var id = keys.computeIfAbsent(key, absent -> {
            var fresh = "0190cccc-0000-7000-8000-%012d".formatted(++made);
            put(fresh, body, 1, "2026-11-27T12:00:00Z");
            return fresh;
        });
        return Answer.ok(201, Json.object(income(id)), 1);
    }

    private Answer mark(String method, String day, JsonObject body) {
        if (method.equals("DELETE")) {
            marks.remove(day);
            return Answer.ok(204, Json.object(), 0);
        }
        marks.put(day, body.getString("mark"));
        return Answer.ok(200, Json.object().add("date", day).add("mark", body.getString("mark")), 0);
    }

    private Answer goal(String key, JsonObject body) {
        keys.computeIfAbsent(key, absent -> {
            goals.add(body);
            return "0190dddd-0000-7000-8000-%012d".formatted(++made);
        });
        return Answer.ok(
                201, Json.object(new Fields(body)).add("id", keys.get(key)).add("version", 1), 1);
    }

    private JsonObjectBuilder sync() {
        var sources = incomes.values().stream()
                .map(income -> income.getString("source"))
                .distinct()
                .toList();
        return Json.object()
                .add("mark", "mark-" + made)
                .add("reset", true)
                .add("has_more", false)
                .add(
                        "changed",
                        Json.object()
                                .add("incomes", all())
                                .add("sources", Json.array(sources, name -> Json.object()
                                        .add("id", name)
                                        .add("name", name)))
                                .add("days", Json.array(List.copyOf(marks.entrySet()), day -> Json.object()
                                        .add("date", day.getKey())
                                        .add("mark", day.getValue()))))
                .add("removed", Json.object().add("incomes", Json.array(removed)));
    }

    private JsonArrayBuilder all() {
        return Json.array(incomes.values(), income -> Json.object(new Fields(income)));
    }

    /** The sum of what it has. */
    public synchronized BigDecimal total() {
        return incomes.values().stream()
                .map(income -> new Fields(income).decimal("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
