package com.onekaday.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stripe as far as we use it, on a port of this machine, and stricter than the real one: it refuses every parameter that an
 * address does not know, every value of another type, and every change without an idempotency key. Keys that it does not
 * know are refused, replies to a known idempotency key are given again, and on demand it fails, hangs up or takes its time.
 */
public final class FakeStripe implements AutoCloseable {

    public static final String KEY = "sk_test_fake";

    /** What happens to a request instead of, or after, being answered. */
    public enum Trouble {
        TOO_MANY,
        BROKEN,
        /** It is done, and the answer is lost. */
        ANSWER_LOST,
        SLOW
    }

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern ID = Pattern.compile("[a-z]+_[A-Za-z0-9_]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern TEXT = Pattern.compile(".{1,5000}");

    /** Address to parameters, each with the form of its value; {@code *} stands for an index or a name of one's own. */
    private static final Map<String, Map<String, Pattern>> KNOWN = Map.of(
            "POST /v1/customers",
            Map.of("email", TEXT, "preferred_locales[*]", TEXT, "metadata[*]", TEXT),
            "DELETE /v1/customers/*",
            Map.of(),
            "POST /v1/checkout/sessions",
            Map.ofEntries(
                    Map.entry("mode", Pattern.compile("payment|setup|subscription")),
                    Map.entry("customer", ID),
                    Map.entry("client_reference_id", TEXT),
                    Map.entry("line_items[*][price]", ID),
                    Map.entry("line_items[*][quantity]", WHOLE),
                    Map.entry("subscription_data[metadata][*]", TEXT),
                    Map.entry("success_url", ADDRESS),
                    Map.entry("cancel_url", ADDRESS),
                    Map.entry("locale", Pattern.compile("auto|de|en|en-GB|fr"))),
            "POST /v1/checkout/sessions/*/expire",
            Map.of(),
            "POST /v1/billing_portal/sessions",
            Map.of("customer", ID, "return_url", ADDRESS, "locale", Pattern.compile("auto|de|en|en-GB|fr")),
            "GET /v1/subscriptions",
            Map.of("customer", ID, "status", Pattern.compile("all|active|ended"), "limit", WHOLE),
            "GET /v1/subscriptions/*",
            Map.of(),
            "POST /v1/subscriptions/*",
            Map.of("cancel_at_period_end", TRUTH, "cancel_at", Pattern.compile("\\d*")),
            "GET /v1/invoices",
            Map.of("customer", ID, "limit", WHOLE),
            "GET /v1/invoices/*",
            Map.of());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final Map<String, JsonObject> objects = new LinkedHashMap<>();
    private final Map<String, Kept> replies = new TreeMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Map<String, Deque<Trouble>> troublesAt = new TreeMap<>();
    private final List<String> requests = new ArrayList<>();
    private final Map<String, FakeBalance> balances = new ConcurrentHashMap<>();
    private int last;

    /** A reply to an idempotency key. */
    private record Kept(String request, Reply reply) {}

    /** What is answered. */
    private record Reply(int status, JsonObject body) {}

    /** Refuses a request with one of Stripe's errors. */
    private static final class No extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int status;
        private final String type;
        private final String code;

        No(int status, String type, String code, String message) {
            super(message);
            this.status = status;
            this.type = type;
            this.code = code;
        }

        Reply reply() {
            var error = new JsonObject();
            error.addProperty("type", type);
            error.addProperty("code", code);
            error.addProperty("message", getMessage());
            var body = new JsonObject();
            body.add("error", error);
            return new Reply(status, body);
        }
    }

    public FakeStripe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** The next requests meet these troubles, one each. */
    public synchronized void trouble(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    /** The next requests to an address, such as "POST /v1/customers", meet these troubles, one each. */
    public synchronized void trouble(String address, Trouble... next) {
        troublesAt.computeIfAbsent(address, key -> new ArrayDeque<>()).addAll(List.of(next));
    }

    /** Has something happen to an object, of which nobody is told. */
    public synchronized JsonObject change(String id, Consumer<JsonObject> change) {
        var object = require(id);
        change.accept(object);
        return object.deepCopy();
    }

    /** What was asked so far, as "POST /v1/customers". */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** What it sends when something has happened to an object. */
    public synchronized FakeMessage message(String type, JsonObject object) {
        return FakeMessage.of(next("evt"), type, object);
    }

    /** Somebody pays on a page; answers the subscription that this brings. */
    public synchronized JsonObject pay(String session, long created) {
        var page = require(session);
        page.addProperty("status", "complete");
        var customer = page.get("customer").getAsString();
        invoice(customer, "paid", 900, 1, created).addProperty("billing_reason", "subscription_create");
        return subscription(customer, "active", created);
    }

    /** Somebody's own Stripe account, with a restricted key. */
    public FakeBalance balance() {
        var made = new FakeBalance("rk_test_" + Integer.toHexString(0x10000 + balances.size()));
        balances.put(made.key(), made);
        return made;
    }

    private static String key(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return given == null ? "" : given.replaceFirst("^Bearer ", "");
    }

    /** An object that it has; may be changed. */
    public synchronized @Nullable JsonObject object(String id) {
        return objects.get(id);
    }

    /** A subscription that somebody has bought. */
    public synchronized JsonObject subscription(String customer, String status, long created) {
        var price = new JsonObject();
        price.addProperty("id", "price_month");
        price.addProperty("object", "price");
        var recurring = new JsonObject();
        recurring.addProperty("interval", "month");
        price.add("recurring", recurring);
        var item = new JsonObject();
        item.addProperty("id", next("si"));
        item.addProperty("object", "subscription_item");
        item.addProperty("current_period_end", created + 2_592_000);
        item.add("price", price);
        var made = object("sub", "subscription", customer, created);
        made.addProperty("status", status);
        made.addProperty("cancel_at_period_end", false);
        made.add("items", list(List.of(item), false));
        return made;
    }

    /** An invoice in cents of a US dollar. */
    public synchronized JsonObject invoice(String customer, String status, long total, int attempts, long created) {
        var made = object("in", "invoice", customer, created);
        made.addProperty("status", status);
        made.addProperty("currency", "usd");
        made.addProperty("total", total);
        made.addProperty("attempt_count", attempts);
        made.addProperty("billing_reason", "subscription_cycle");
        made.addProperty("number", "K1D-" + last);
        made.addProperty("hosted_invoice_url", address() + "/invoice/" + last);
        var moments = new JsonObject();
        if (status.equals("paid")) {
            moments.addProperty("paid_at", created + 1);
        }
        made.add("status_transitions", moments);
        return made;
    }

    private JsonObject object(String prefix, String kind, String customer, long created) {
        var made = new JsonObject();
        made.addProperty("id", next(prefix));
        made.addProperty("object", kind);
        made.addProperty("customer", customer);
        made.addProperty("created", created);
        made.addProperty("livemode", false);
        objects.put(made.get("id").getAsString(), made);
        return made;
    }

    private String next(String prefix) {
        last++;
        return prefix + "_" + last;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var trouble = note(exchange);
        if (trouble == Trouble.SLOW) {
            return; // never answered: the caller's patience ends it
        }
        var reply = trouble == Trouble.TOO_MANY
                ? new No(429, "invalid_request_error", "rate_limit", "Too many").reply()
                : trouble == Trouble.BROKEN ? new No(500, "api_error", "", "Broken").reply() : answer(exchange, body);
        if (trouble == Trouble.ANSWER_LOST) {
            exchange.close();
            return;
        }
        var bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_fake");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized @Nullable Trouble note(HttpExchange exchange) {
        var address =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        requests.add(address);
        var balance = balances.get(key(exchange));
        if (balance != null) {
            return balance.nextTrouble();
        }
        var here = troublesAt.getOrDefault(address, new ArrayDeque<>()).poll();
        return here == null ? troubles.poll() : here;
    }

    private synchronized Reply answer(HttpExchange exchange, String body) {
        try {
            return answerOnce(exchange, body);
        } catch (No e) {
            return e.reply();
        }
    }

    private Reply answerOnce(HttpExchange exchange, String body) {
        var method = exchange.getRequestMethod();
        var path = exchange.getRequestURI().getPath();
        var key = key(exchange);
        var balance = balances.get(key);
        if (balance == null ? !key.equals(KEY) : balance.refusal() == 401) {
            throw new No(401, "invalid_request_error", "api_key_invalid", "Invalid API Key provided: " + key);
        }
        if (balance != null && (balance.refusal() == 403 || !FakeBalance.ADDRESS.equals(method + " " + path))) {
            throw new No(403, "invalid_request_error", "", "The provided key does not have the required permissions");
        }
        var query = exchange.getRequestURI().getRawQuery();
        var parameters = parameters(query == null ? body : query);
        check(method, path, parameters);
        if (balance != null) {
            return new Reply(200, balance.list(parameters));
        }
        if (method.equals("GET")) {
            return get(path, parameters);
        }
        var once = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (once == null) {
            throw new No(400, "invalid_request_error", "fake_needs_key", "A change without an idempotency key");
        }
        var request = method + path + parameters;
        var kept = replies.get(once);
        if (kept == null) {
            kept = new Kept(request, change(method, path, parameters));
            replies.put(once, kept);
        } else if (!kept.request().equals(request)) {
            throw new No(400, "idempotency_error", "idempotency_key_in_use", "Another request had this key");
        }
        return kept.reply();
    }

    private static void check(String method, String path, Map<String, String> parameters) {
        var forms = forms(method + " " + path);
        parameters.forEach((name, value) -> {
            var form = forms.entrySet().stream()
                    .filter(known -> matches(known.getKey(), name))
                    .findFirst()
                    .orElseThrow(() -> new No(
                            400, "invalid_request_error", "parameter_unknown", "Received unknown parameter " + name));
            if (!form.getValue().matcher(value).matches()) {
                throw new No(400, "invalid_request_error", "parameter_invalid", "Invalid value of " + name);
            }
        });
    }

    private static Map<String, Pattern> forms(String address) {
        if (address.equals(FakeBalance.ADDRESS)) {
            return FakeBalance.PARAMETERS;
        }
        return KNOWN.entrySet().stream()
                .filter(known -> matches(known.getKey(), address))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new No(404, "invalid_request_error", "url_invalid", "Unrecognized request URL"));
    }

    private static boolean matches(String known, String actual) {
        return actual.matches(Pattern.quote(known).replace("*", "\\E[^/\\[\\]]+\\Q"));
    }

    private Reply get(String path, Map<String, String> parameters) {
        var parts = path.split("/", -1);
        if (parts.length > 3) {
            return new Reply(200, require(parts[3]));
        }
        var kind = parts[2].substring(0, parts[2].length() - 1);
        require(customer(parameters));
        var found = objects.values().stream()
                .filter(one -> one.get("object").getAsString().equals(kind))
                .filter(one -> one.get("customer").getAsString().equals(customer(parameters)))
                .toList();
        return new Reply(200, list(found, false));
    }

    private static String customer(Map<String, String> parameters) {
        return parameters.getOrDefault("customer", "");
    }

    private JsonObject require(String id) {
        var found = objects.get(id);
        if (found == null) {
            throw new No(404, "invalid_request_error", "resource_missing", "No such object");
        }
        return found;
    }

    private Reply change(String method, String path, Map<String, String> parameters) {
        if (method.equals("DELETE")) {
            var gone = require(path.split("/", -1)[3]);
            objects.remove(gone.get("id").getAsString());
            return new Reply(200, gone);
        }
        if (path.equals("/v1/customers")) {
            return new Reply(200, object("cus", "customer", "", 0));
        }
        if (path.equals("/v1/checkout/sessions")) {
            require(customer(parameters));
            var session = object("cs", "checkout.session", customer(parameters), 0);
            session.addProperty("status", "open");
            session.addProperty("url", address() + "/pay/" + session.get("id").getAsString());
            session.addProperty("success_url", parameters.get("success_url"));
            return new Reply(200, session);
        }
        if (path.equals("/v1/billing_portal/sessions")) {
            require(customer(parameters));
            var session = object("bps", "billing_portal.session", customer(parameters), 0);
            session.addProperty("url", address() + "/portal");
            return new Reply(200, session);
        }
        return new Reply(200, changeObject(path.split("/", -1), parameters));
    }

    private JsonObject changeObject(String[] parts, Map<String, String> parameters) {
        if (parts[2].equals("checkout")) {
            var session = require(parts[4]);
            if (!session.get("status").getAsString().equals("open")) {
                throw new No(400, "invalid_request_error", "", "Only open sessions can be expired");
            }
            session.addProperty("status", "expired");
            return session;
        }
        var subscription = require(parts[3]);
        if (parameters.containsKey("cancel_at_period_end")) {
            subscription.addProperty(
                    "cancel_at_period_end", Boolean.parseBoolean(parameters.get("cancel_at_period_end")));
        }
        if ("".equals(parameters.get("cancel_at"))) {
            subscription.remove("cancel_at");
        }
        return subscription;
    }

    static JsonObject list(List<JsonObject> data, boolean hasMore) {
        var array = new JsonArray();
        data.forEach(array::add);
        var list = new JsonObject();
        list.addProperty("object", "list");
        list.addProperty("has_more", hasMore);
        list.add("data", array);
        return list;
    }

    private static Map<String, String> parameters(String encoded) {
        var parameters = new TreeMap<String, String>();
        for (var pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
