package com.onekaday.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.onekaday.stripe.FakeStripe.Trouble;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Stripe account of somebody who is paid there, as a restricted key sees it: its balance transactions, the latest first,
 * a page at a time. Made by {@link FakeStripe#balance}.
 */
public final class FakeBalance {

    static final String ADDRESS = "GET /v1/balance_transactions";

    /** What may be asked, each with the form of its value; {@code *} stands for an index. */
    static final Map<String, Pattern> PARAMETERS = Map.of(
            "created[gte]",
            Pattern.compile("\\d{1,12}"),
            "created[lt]",
            Pattern.compile("\\d{1,12}"),
            "limit",
            Pattern.compile("[1-9]\\d?|100"),
            "starting_after",
            Pattern.compile("txn_\\w+"),
            "expand[*]",
            Pattern.compile("data\\.source"));

    private static final int USUAL_LIMIT = 10;

    private final String key;
    private final List<Listed> transactions = new ArrayList<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private int last;
    private int reads;
    private int refusal;
    private boolean careless;

    /** A transaction, and what Stripe shows of its source where it is asked to. */
    private record Listed(long created, JsonObject transaction, JsonElement source) {}

    FakeBalance(String key) {
        this.key = key;
    }

    /** The restricted key. */
    public String key() {
        return key;
    }

    /** The next requests with this key meet these troubles, one each. */
    public synchronized void trouble(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    synchronized @Nullable Trouble nextTrouble() {
        reads++;
        return troubles.poll();
    }

    /** How often it was asked. */
    public synchronized int reads() {
        return reads;
    }

    /** The key is worth nothing any more. */
    public synchronized void revoke() {
        refusal = 401;
    }

    /** The key may not read what a sync reads. */
    public synchronized void forbid() {
        refusal = 403;
    }

    /** From now on pages come in any order, with one transaction twice. */
    public synchronized void scramble() {
        careless = true;
    }

    /** A charge in a currency's hundredths; answers its id. */
    public synchronized String charge(long amount, long fee, String currency, Instant created) {
        var id = next("ch");
        add("charge", "charge", amount, fee, currency, created, source(id, "charge", null));
        return id;
    }

    public synchronized void refund(String charge, long amount, String currency, Instant created) {
        add("refund", "refund", -amount, 0, currency, created, source(next("re"), "refund", charge));
    }

    /** The bank takes a charge back, and Stripe a fee. */
    public synchronized void dispute(String charge, long amount, long fee, String currency, Instant created) {
        add("adjustment", "dispute", -amount, fee, currency, created, source(next("dp"), "dispute", charge));
    }

    /** Anything else that has no charge, such as a payout. */
    public synchronized void other(String type, String category, long amount, String currency, Instant created) {
        add(type, category, amount, 0, currency, created, JsonNull.INSTANCE);
    }

    private void add(
            String type, String category, long amount, long fee, String currency, Instant created, JsonElement source) {
        var made = new JsonObject();
        made.addProperty("id", next("txn"));
        made.addProperty("object", "balance_transaction");
        made.addProperty("amount", amount);
        made.addProperty("available_on", created.getEpochSecond() + 172_800);
        made.addProperty("balance_type", "payments");
        made.addProperty("created", created.getEpochSecond());
        made.addProperty("currency", currency);
        made.addProperty("description", "Order " + last);
        made.add("exchange_rate", JsonNull.INSTANCE);
        made.addProperty("fee", fee);
        made.add("fee_details", new JsonArray());
        made.addProperty("net", amount - fee);
        made.addProperty("reporting_category", category);
        made.addProperty("status", "available");
        made.addProperty("type", type);
        transactions.add(new Listed(created.getEpochSecond(), made, source));
    }

    private static JsonObject source(String id, String object, @Nullable String charge) {
        var made = new JsonObject();
        made.addProperty("id", id);
        made.addProperty("object", object);
        if (charge != null) {
            made.addProperty("charge", charge);
        }
        return made;
    }

    private String next(String prefix) {
        last++;
        return "%s_%s_%04d".formatted(prefix, key.substring(key.lastIndexOf('_') + 1), last);
    }

    /** 0 where the key is good. */
    synchronized int refusal() {
        return refusal;
    }

    /** Answers {@code GET /v1/balance_transactions}. */
    synchronized JsonObject list(Map<String, String> parameters) {
        var from = Long.parseLong(parameters.getOrDefault("created[gte]", "0"));
        var to = Long.parseLong(parameters.getOrDefault("created[lt]", String.valueOf(Long.MAX_VALUE)));
        var limit = Integer.parseInt(parameters.getOrDefault("limit", String.valueOf(USUAL_LIMIT)));
        var expanded = parameters.containsValue("data.source");
        var found = transactions.stream()
                .filter(one -> one.created() >= from && one.created() < to)
                .sorted(Comparator.comparing(Listed::created)
                        .thenComparing(one -> id(one.transaction()))
                        .reversed())
                .toList();
        var after = parameters.get("starting_after");
        var start = after == null ? 0 : position(found, after) + 1;
        var end = Math.min(found.size(), start + limit);
        var page = new ArrayList<>(found.subList(start, end).stream()
                .map(one -> shown(one, expanded))
                .toList());
        if (careless && !page.isEmpty() && end == found.size()) {
            page.add(page.get(0));
            Collections.shuffle(page);
        }
        return FakeStripe.list(page, end < found.size());
    }

    private static int position(List<Listed> found, String id) {
        for (int i = 0; i < found.size(); i++) {
            if (id(found.get(i).transaction()).equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such transaction: " + id);
    }

    private static JsonObject shown(Listed one, boolean expanded) {
        var shown = one.transaction().deepCopy();
        var isPlain = one.source().isJsonNull() || expanded;
        shown.add(
                "source",
                isPlain ? one.source() : one.source().getAsJsonObject().get("id"));
        return shown;
    }

    private static String id(JsonObject object) {
        return object.get("id").getAsString();
    }
}
