package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By rates of long ago in a currency that nobody publishes, so that only an account's own rates price it. */
@ApiTest
class RatesApiIT {

    private static final String RATE = "/api/rates/FJD/2019-06-03";

    private final Api anonymous;
    private Api me;

    RatesApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void register() {
        me = anonymous.register();
    }

    @Test
    void pricesWhatWaitedForARateAndUnpricesItAgain() {
        var income = earn("2019-06-10");
        assertThat(me.get(income).json().path("priced").asBoolean()).isFalse();

        var set = me.put(RATE, "{\"rate\": \"0.4650\", \"base_currency\": \"USD\"}");

        assertThat(set.status()).isEqualTo(200);
        assertThatJson(set.body())
                .isObject()
                .containsEntry("currency", "FJD")
                .containsEntry("rate", "0.465")
                .containsEntry("date", "2019-06-03");
        assertThatJson(me.get(income).body())
                .isObject()
                .containsEntry("base_amount", "46.50")
                .containsEntry("rate", "0.465")
                .containsEntry("rate_date", "2019-06-03")
                .containsEntry("rate_source", "own");

        assertThat(me.delete(RATE).status()).isEqualTo(204);
        assertThat(me.delete(RATE).status()).isEqualTo(204);
        assertThat(me.get(income).json().path("base_amount").isNull()).isTrue();
    }

    @Test
    void showsWhatHoldsOnADay() {
        earn("2019-06-10");
        me.put(RATE, "{\"rate\": \"0.465\", \"base_currency\": \"USD\"}");

        assertThatJson(me.get("/api/rates?date=2019-06-10").body())
                .inPath("rates[0]")
                .isObject()
                .containsEntry("currency", "FJD")
                .containsEntry("rate", "0.465")
                .containsEntry("age_days", 7);
        var dayAfter = me.get("/api/rates?date=2019-06-11");
        assertThat(dayAfter.json().at("/rates/0/rate").isNull()).isTrue();
        assertThat(dayAfter.text("/own/0/date")).isEqualTo("2019-06-03");
        assertThat(me.get("/api/rates?date=2019-06-02").json().path("own")).isEmpty();
    }

    @Test
    void showsWhatAnotherBaseCurrencyWouldDoAndDoesJustThat() {
        earn("2019-06-03");
        earn("2019-07-03");
        me.post("/api/income", "{\"amount\": \"10.00\", \"source\": \"Shop\", \"date\": \"2019-06-03\"}");
        me.put(RATE, "{\"rate\": \"0.465\", \"base_currency\": \"USD\"}");

        assertThatJson(me.get("/api/rates/preview?base_currency=FJD").body()).isEqualTo("""
                        {base_currency: 'FJD', incomes: 3, unpriced: 0, total: '221.51'}
                        """);
        assertThatJson(me.get("/api/rates/preview?base_currency=USD").body()).isEqualTo("""
                        {base_currency: 'USD', incomes: 3, unpriced: 1, total: '56.50'}
                        """);
        assertThat(me.get("/api/rates/preview").status()).isEqualTo(400);
        me.patch("/api/me", "{\"base_currency\": \"FJD\"}");
        assertThatJson(me.get("/api/analytics/sources").body())
                .inPath("sources[*].total")
                .isEqualTo("[\"200.00\", \"21.51\"]");
    }

    @Test
    void findsTheDemosRates() {
        var demo = anonymous.signIn("demo", "one-thousand-a-day");

        assertThat(demo.get("/api/rates").json().path("own")).isNotEmpty();
    }

    @Test
    void takesOneInAnotherBaseCurrencyAway() {
        me.put(RATE, "{\"rate\": \"2\", \"base_currency\": \"TOP\"}");

        me.delete(RATE);
        assertThat(me.get("/api/rates").json().path("own")).hasSize(1);

        me.delete(RATE + "?base_currency=TOP");
        assertThat(me.get("/api/rates").json().path("own")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, USD, rate-out-of-range",
        "-1, USD, rate-out-of-range",
        "0.0000000009, USD, rate-out-of-range",
        "1000000000.1, USD, rate-out-of-range",
        "1.0000000000001, USD, too-many-decimals",
        "1.25, FJD, same-currency",
        "1.25, XAU, invalid-currency",
        "1e3, USD, invalid-decimal"
    })
    void saysWhatIsWrongWithARate(String rate, String base, String code) {
        var refused = me.put(RATE, "{\"rate\": \"%s\", \"base_currency\": \"%s\"}".formatted(rate, base));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rates/FJD/9998-01-01", "/api/rates/FJD/1989-12-31"})
    void refusesDaysThatHaveNoIncome(String path) {
        assertThat(me.put(path, "{\"rate\": \"1\", \"base_currency\": \"USD\"}").status())
                .isEqualTo(422);
    }

    @Test
    void refusesWhatItCannotRead() {
        var rate = "{\"rate\": \"1\", \"base_currency\": \"USD\"}";
        assertThat(me.put("/api/rates/ABC/2019-06-03", rate).status()).isEqualTo(400);
        assertThat(me.put("/api/rates/FJD/2019-06-31", rate).status()).isEqualTo(400);
        assertThat(me.put(RATE, "{}").text("/errors/0/code")).isEqualTo("required");
        assertThat(me.get("/api/rates?date=yesterday").status()).isEqualTo(400);
    }

    @Test
    void keepsEverybodysRatesApart() {
        me.put(RATE, "{\"rate\": \"0.465\", \"base_currency\": \"USD\"}");
        var stranger = anonymous.register();

        assertThat(stranger.get("/api/rates").json().path("own")).isEmpty();
        assertThat(stranger.delete(RATE).status()).isEqualTo(204);
        assertThat(me.get("/api/rates").json().path("own")).hasSize(1);
        assertThat(anonymous.get("/api/rates").status()).isEqualTo(401);
    }

    private String earn(String date) {
        var income = """
                {"amount": "100", "currency": "FJD", "source": "Resort", "date": "%s"}
                """.formatted(date);
        return "/api/income/" + me.post("/api/income", income).text("/id");
    }
}
