package com.onekaday.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sends one kind of request after the other at a steady rate, whether replies keep up or not: each first to warm up, then
 * to be measured.
 */
public class IncomeBenchmark extends Simulation {

    private static final URI ADDRESS = URI.create(System.getProperty("address"));
    private static final int REQUESTS = Integer.getInteger("requests");
    private static final int PER_SECOND = Integer.getInteger("rate");
    private static final String ONLY = System.getProperty("only");
    private static final int DAYS = 3_650;
    private static final String TIME = "time";

    private static final String PAGE = "/api/income?limit=20";
    private static final String MONTH = "/api/analytics/daily";
    private static final Map<String, String> LOOKS = Map.of(
            "by number", "/api/income?page=2&per_page=20",
            "source", PAGE + "&source=customer%203",
            "tag", PAGE + "&tag=monthly",
            "frequent word", PAGE + "&q=invoice",
            "rare word", PAGE + "&q=" + Incomes.RARE,
            "amounts", PAGE + "&min_amount=2000&max_amount=2001",
            "currency", PAGE + "&currency=EUR",
            "dates", PAGE + "&date[gte]=2024-01-01&date[lte]=2024-12-31");

    private final Meter meter = new Meter(Processes.of(ADDRESS));
    private final AtomicInteger posted = new AtomicInteger();
    private final Earner large = Earner.register(ADDRESS).with(100_000, DAYS);
    private final Earner small = Earner.register(ADDRESS).with(100, 100);

    /** Several, so that they do not wait for the disk one after the other. */
    private final List<Earner> writers =
            Stream.generate(() -> Earner.register(ADDRESS)).limit(8).toList();

    @SuppressWarnings("this-escape") // how Gatling wants it
    public IncomeBenchmark() {
        Stream.concat(goals(), glances())
                .filter(kind -> kind.name().contains(ONLY))
                .map(this::measured)
                .reduce(PopulationBuilder::andThen)
                .ifPresent(all -> setUp(all).protocols(protocol()));
    }

    @Override
    public void after() {
        System.out.println(meter.report());
    }

    private Stream<Kind> goals() {
        return Stream.of(
                Kind.of("income page", 1.0, timed(get(large, PAGE))),
                Kind.of("income page, gzip", 1.0, timed(zipped(get(large, PAGE)))),
                Kind.of("POST", 0.7, timed(post())),
                Kind.of("POST, Idempotency-Key", 0.7, timed(post().header("Idempotency-Key", session -> unique()))),
                Kind.of("daily, 30 days", 0.4, timed(get(large, MONTH))),
                Kind.of("monthly, 12 months", 0.5, timed(get(large, "/api/analytics/monthly"))),
                Kind.of("summary", 0.5, timed(get(large, "/api/analytics/summary"))),
                Kind.heavy("daily, ten years", 10, timed(get(large, tenYears()))),
                Kind.heavy("daily, ten years, gzip", 10, timed(zipped(get(large, tenYears())))));
    }

    /** Figures are kept until something changes: these show what computing them anew costs, the change included. */
    private Stream<Kind> glances() {
        var recomputed = Stream.of(
                Kind.glance(
                        "POST + daily, 30 days, of 100", exec(post(() -> small)).exec(timed(get(small, MONTH)))),
                Kind.glance("POST + daily, 30 days", exec(post(() -> large)).exec(timed(get(large, MONTH)))),
                Kind.glance("POST + daily, ten years", exec(post(() -> large)).exec(timed(get(large, tenYears())))),
                Kind.glance(
                        "POST + summary", exec(post(() -> large)).exec(timed(get(large, "/api/analytics/summary")))));
        var looks = LOOKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(look -> Stream.of(
                        Kind.glance("list by " + look.getKey() + ", of 100", timed(get(small, look.getValue()))),
                        Kind.glance("list by " + look.getKey(), timed(get(large, look.getValue())))));
        return Stream.concat(recomputed, looks);
    }

    private static String tenYears() {
        return MONTH + "?from=" + LocalDate.now(ZoneOffset.UTC).minusDays(DAYS - 1);
    }

    private static HttpProtocolBuilder protocol() {
        return http.baseUrl(ADDRESS.toString())
                .contentTypeHeader("application/json")
                .disableWarmUp()
                .disableCaching()
                .shareConnections();
    }

    private static HttpRequestActionBuilder get(Earner earner, String path) {
        return http(path).get(path).header("Authorization", earner.authorization());
    }

    private static HttpRequestActionBuilder zipped(HttpRequestActionBuilder request) {
        return request.header("Accept-Encoding", "gzip");
    }

    private HttpRequestActionBuilder post() {
        return post(() -> writers.get(posted.get() % writers.size()));
    }

    private HttpRequestActionBuilder post(Supplier<Earner> earner) {
        return http("POST")
                .post("/api/income")
                .header("Authorization", session -> earner.get().authorization())
                .body(StringBody(session -> Incomes.single(posted.incrementAndGet())))
                .check(status().is(201));
    }

    private ChainBuilder timed(HttpRequestActionBuilder request) {
        return exec(request.check(status().in(200, 201), responseTimeInMillis().saveAs(TIME)))
                .exec(this::note);
    }

    private Session note(Session session) {
        if (session.isFailed()) {
            meter.failed();
        } else {
            meter.took(session.getInt(TIME));
        }
        return session;
    }

    private PopulationBuilder measured(Kind kind) {
        var requests = (int) (REQUESTS * kind.share());
        var perSecond = PER_SECOND * Math.min(1, kind.share() * 2);
        var load = constantUsersPerSec(perSecond).during(Duration.ofMillis((long) (requests / perSecond * 1000)));
        return users(kind, "warm-up", kind.request(), load)
                .andThen(once(kind, "begin", meter::begin))
                .andThen(users(kind, "measured", kind.request(), load))
                .andThen(once(kind, "end", () -> meter.end(kind)));
    }

    private static PopulationBuilder users(Kind kind, String part, ChainBuilder chain, OpenInjectionStep load) {
        return scenario(kind.name() + " " + part).exec(chain).injectOpen(load);
    }

    private static PopulationBuilder once(Kind kind, String part, Runnable act) {
        var chain = exec(session -> {
            act.run();
            return session;
        });
        return users(kind, part, chain, atOnceUsers(1));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
