package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with what is behind them: sources, odd days, milestones, explanations. */
@ApiTest
class DepthApiIT {

    private final Api api;

    DepthApiIT(Api api) {
        this.api = api;
    }

    @Test
    void sharesTheTotalAmongSources() {
        var somebody = api.register();
        var today = today(somebody);
        earn(somebody, today.minusDays(2), "300.00", "Shop");
        earn(somebody, today.minusDays(1), "100.00", "Club");
        earn(somebody, today, "1000.00", "Club"); // today is in the total, and in no share before it has closed

        assertThatJson(somebody.get("/api/analytics/sources").body())
                .inPath("sources")
                .isEqualTo("""
                        [
                          {source: 'Club', total: '1100.00', share: 0.25, count: 2, unpriced: 0, first: '%1$s', last: '%2$s',
                           trend: null, reasons: {trend: 'insufficient_data'}},
                          {source: 'Shop', total: '300.00', share: 0.75, count: 1, unpriced: 0, first: '%3$s', last: '%3$s',
                           trend: null, reasons: {trend: 'insufficient_data'}}
                        ]
                        """.formatted(today.minusDays(1), today, today.minusDays(2)));
    }

    @Test
    void explainsAnOddDayBySource() {
        var somebody = api.register();
        var odd = today(somebody).minusDays(1);
        for (var week = 1; week <= 6; week++) {
            earn(somebody, odd.minusWeeks(week), "100.00", "Shop");
        }
        earn(somebody, odd, "100.00", "Shop");
        earn(somebody, odd, "5000.00", "Launch");

        var found = somebody.get("/api/analytics/anomalies").body();

        assertThatJson(found).inPath("from").isEqualTo(odd.minusDays(364).toString());
        assertThatJson(found).inPath("to").isEqualTo(odd.toString());
        assertThatJson(found)
                .inPath("anomalies[0]")
                .isObject()
                .containsEntry("date", odd.toString())
                .containsEntry("total", "5100.00")
                .containsEntry("median", "100.00")
                .containsEntry("change", "5000.00");
        assertThatJson(found).inPath("anomalies[0].sources").isEqualTo("""
                        [{source: 'Launch', delta: '5000.00', volume: '5000.00', ticket: '0.00', currency: '0.00'},
                         {source: 'Shop', delta: '0.00', volume: '0.00', ticket: '0.00', currency: '0.00'}]
                        """);
    }

    @Test
    void explainsATotalPartByPart() {
        var somebody = api.register();
        var today = today(somebody);
        for (var number = 1; number <= 5; number++) {
            earn(somebody, today, number + ".10", "Shop");
        }
        var address = "/api/analytics/explain?figure=daily_total&limit=2&date=" + today;
        var sum = BigDecimal.ZERO;
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var part = somebody.get(address + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(part.text("/value")).isEqualTo("15.50");
            assertThat(part.text("/currency")).isEqualTo("USD");
            assertThat(part.text("/rule_code")).isEqualTo("daily_total");
            for (var row : part.json().get("rows")) {
                sum = sum.add(new BigDecimal(row.get("base_amount").asText()));
                ids.add(row.get("id").asText());
            }
            cursor = part.json().get("next_cursor").asText("");
        } while (!cursor.isEmpty());

        assertThat(sum).isEqualByComparingTo("15.50");
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void showsTheRateOfEachRow() {
        var somebody = api.register();
        var today = today(somebody);
        earn(somebody, today, "12.50", "Shop");

        assertThatJson(somebody.get("/api/analytics/explain?figure=monthly_total")
                        .body())
                .inPath("rows[0]")
                .isObject()
                .containsEntry("source", "Shop")
                .containsEntry("net", "12.50")
                .containsEntry("currency", "USD")
                .containsEntry("rate", "1")
                .containsEntry("rate_date", today.toString())
                .containsEntry("rate_source", "base")
                .containsEntry("base_amount", "12.50");
    }

    @Test
    void saysWhatIsLeftOut() {
        var somebody = api.register();
        var today = today(somebody);
        somebody.post("/api/income", """
                {"amount": "70", "currency": "CHF", "source": "Shop", "date": "%s"}
                """.formatted(today));

        var explained =
                somebody.get("/api/analytics/explain?figure=daily_total").body();

        assertThatJson(explained).inPath("value").isEqualTo("\"0.00\"");
        assertThatJson(explained).inPath("rows").isArray().isEmpty();
        assertThatJson(explained).inPath("excluded[*].reason").isArray().containsExactly("unpriced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily_total",
                "weekly_total",
                "monthly_total",
                "yearly_total",
                "streak",
                "achievement_rate",
                "consistency",
                "momentum",
                "growth",
                "trend",
                "volatility",
                "weekday_pattern",
                "needed_per_day",
                "concentration"
            })
    void explainsEveryFigureOfAnEmptyAccount(String figure) {
        var reply = api.register().get("/api/analytics/explain?figure=" + figure);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/rule")).isNotBlank();
        assertThatJson(reply.body()).inPath("rows").isArray().isEmpty();
        assertThatJson(reply.body()).inPath("next_cursor").isNull();
        assertThat(reply.json().get("value").isNull())
                .isNotEqualTo(reply.json().get("reason").isNull());
    }

    @Test
    void agreesWithTheSummary() {
        var somebody = api.register();
        var today = today(somebody);
        for (var day = 1; day <= 60; day++) {
            earn(somebody, today.minusDays(day), day % 3 == 0 ? "400.00" : "1000.00", day % 2 == 0 ? "Shop" : "Club");
        }
        var summary = somebody.get("/api/analytics/summary");

        assertThat(value(somebody, "streak")).isEqualTo(summary.text("/streak/current"));
        assertThat(value(somebody, "achievement_rate")).isEqualTo(summary.text("/achievement_rate/rate"));
        assertThat(value(somebody, "consistency")).isEqualTo(summary.text("/consistency/score"));
        assertThat(value(somebody, "concentration")).isEqualTo(summary.text("/concentration/hhi"));
        assertThat(value(somebody, "weekly_total")).isEqualTo(summary.text("/week/total"));
        assertThat(value(somebody, "monthly_total")).isEqualTo(summary.text("/month/total"));
        assertThat(value(somebody, "yearly_total")).isEqualTo(summary.text("/year/total"));
        assertThat(value(somebody, "momentum")).isEqualTo(summary.text("/momentum"));
        assertThat(value(somebody, "growth")).isEqualTo(summary.text("/growth/growth"));
        assertThat(value(somebody, "trend")).isEqualTo(summary.text("/trend/slope"));
        assertThat(value(somebody, "volatility")).isEqualTo(summary.text("/volatility/cv"));
        assertThat(value(somebody, "weekday_pattern")).isEqualTo(summary.text("/weekday_pattern/p"));
        assertThat(value(somebody, "needed_per_day")).isEqualTo("1000.00");
    }

    @Test
    void explainsGrowthByBothOfItsSides() {
        var somebody = api.register();
        var today = today(somebody);
        for (var day = 1; day <= 14; day++) {
            earn(somebody, today.minusDays(day), day <= 7 ? "300.00" : "200.00", "Shop");
        }

        var growth = somebody.get("/api/analytics/explain?figure=growth").body();

        assertThatJson(growth).inPath("value").isEqualTo(0.5);
        assertThatJson(growth).inPath("spans").isEqualTo("""
                        [{from: '%s', to: '%s', total: '1400.00'}, {from: '%s', to: '%s', total: '2100.00'}]
                        """.formatted(
                        today.minusDays(14), today.minusDays(8), today.minusDays(7), today.minusDays(1)));
    }

    private static String value(Api somebody, String figure) {
        return somebody.get("/api/analytics/explain?figure=" + figure).text("/value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/analytics/explain",
                "/api/analytics/explain?figure=luck",
                "/api/analytics/explain?figure=streak&date=2020-01-01",
                "/api/analytics/explain?figure=daily_total&date=today",
                "/api/analytics/explain?figure=daily_total&cursor=x",
                "/api/analytics/explain?figure=goal_earned",
                "/api/analytics/explain?figure=goal_earned&goal=x",
                "/api/analytics/explain?figure=streak&goal=019aa3c3-0a43-7f66-8e32-4b5c6d7e8f90",
                "/api/analytics/anomalies?from=2026-02-01&to=2026-01-01",
                "/api/analytics/anomalies?from=2001-01-01&to=2026-01-01",
                "/api/milestones?limit=0",
                "/api/milestones?cursor=x"
            })
    void refusesWhatItCannotRead(String address) {
        var reply = api.register().get(address);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/income", "/api/milestones", "/api/analytics/explain?figure=daily_total"})
    void refusesTheCursorOfAnotherList(String address) {
        var somebody = api.register();
        var today = today(somebody);
        earn(somebody, today, "1", "Shop");
        earn(somebody, today, "1", "Club");
        var cursor = somebody.get("/api/sources?limit=1").text("/page/next_cursor");

        var reply = somebody.get(address + (address.contains("?") ? "&" : "?") + "cursor=" + cursor);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-parameter");
    }

    @Test
    void doesNotExplainTheGoalsOfOthers() {
        var goal = api.register().post("/api/goals", """
                {"name": "Much", "period": "monthly", "amount": "5000"}
                """);

        var reply = api.register().get("/api/analytics/explain?figure=goal_earned&goal=" + goal.text("/id"));

        assertThat(goal.status()).isEqualTo(201);
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void hasReachedNothingAtFirst() {
        assertThatJson(api.register().get("/api/milestones").body())
                .isEqualTo("{data: [], page: {next_cursor: null, has_more: false}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/milestones",
                "/api/analytics/sources",
                "/api/analytics/anomalies",
                "/api/analytics/explain?figure=streak"
            })
    void showsNothingToStrangers(String address) {
        assertThat(api.get(address).status()).isEqualTo(401);
    }

    private static LocalDate today(Api somebody) {
        return LocalDate.parse(somebody.get("/api/analytics/summary").text("/today/date"));
    }

    private static void earn(Api somebody, LocalDate date, String amount, String source) {
        var reply = somebody.post("/api/income", """
                {"amount": "%s", "source": "%s", "date": "%s"}
                """.formatted(amount, source, date));
        assertThat(reply.status()).isEqualTo(201);
    }
}
