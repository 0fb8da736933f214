package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's figures: there for Prometheus and administrators, and for nobody else. */
@ApiTest
class MetricsApiIT {

    private static final String PATH = "/metrics";

    private final Api api;
    private final Api monitor;

    MetricsApiIT(Api api) {
        this.api = api;
        this.monitor = api.withToken(Product.METRICS_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jvm_memory_used_bytes{area=\"heap\"}",
                "jvm_threads_current",
                "process_resident_memory_bytes",
                "process_open_fds",
                "onekaday_database_up",
                "onekaday_database_connections{state=\"in_use\"}",
                "onekaday_database_connections{state=\"free\"}",
                "onekaday_database_connection_waits_total",
                "onekaday_database_connection_failures_total",
                "onekaday_pool_queue{pool=\"passwords\"}",
                "onekaday_pool_threads_active{pool=\"jobs\"}",
                "onekaday_jobs{state=\"waiting\"}",
                "onekaday_jobs_late_seconds",
                "onekaday_http_request_duration_seconds_count"
            })
    void tellsHowTheServerIs(String figure) {
        assertThat(figure(figure)).isNotNegative();
    }

    @Test
    void isInPrometheusTextForm() {
        var reply = monitor.get(PATH);

        assertThat(reply.header("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
        assertThat(reply.body()).contains("# TYPE onekaday_http_requests_total counter");
        assertThat(figure("onekaday_database_up")).isEqualTo(1);
        assertThat(figure("onekaday_database_connections{state=\"free\"}")).isPositive();
    }

    @Test
    void countsRequestsByTheirStatus() {
        var unknown = "onekaday_http_requests_total{method=\"DELETE\",status=\"405\"}";
        api.delete("/health/live");
        var before = figure(unknown);

        api.delete("/health/live");

        assertThat(figure(unknown)).isGreaterThan(before);
    }

    /** Anybody could make the server keep a line for each method that they invent. */
    @Test
    void countsInventedMethodsAsOne() {
        api.send("INVENTED", "/health/live", BodyPublishers.noBody());

        assertThat(monitor.get(PATH).body()).contains("method=\"other\"").doesNotContain("INVENTED");
    }

    @Test
    void isShownToAdministrators() {
        assertThat(api.admin().get(PATH).status()).isEqualTo(200);
    }

    @Test
    void isClosedToEverybodyElse() {
        var token = api.admin().post("/api/me/tokens", "{\"name\": \"All\", \"scopes\": [\"income:read\"]}");

        assertThat(api.get(PATH).status()).isEqualTo(401);
        assertThat(api.withToken(Product.METRICS_TOKEN + "s").get(PATH).status())
                .isEqualTo(401);
        assertThat(api.register().get(PATH).status()).isEqualTo(403);
        assertThat(api.withToken(token.text("/token")).get(PATH).status()).isEqualTo(403);
    }

    @Test
    void opensNothingElseWithItsToken() {
        assertThat(monitor.get("/api/me").status()).isEqualTo(401);
        assertThat(monitor.get("/api/admin/jobs").status()).isEqualTo(401);
    }

    private double figure(String name) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$")
                .matcher(monitor.get(PATH).body());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
