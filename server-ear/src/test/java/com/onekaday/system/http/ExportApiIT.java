package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was earned, as a file. */
@ApiTest
class ExportApiIT {

    private final Api api;

    ExportApiIT(Api api) {
        this.api = api;
    }

    @Test
    void exportsTheOldestFirstAsCsv() {
        var me = two();

        var csv = me.get("/api/export");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"income-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(csv.body())
                .startsWith("date,source,amount,currency,fee,note,")
                .containsSubsequence(
                        "2026-01-01,'=Acme,-10.00,USD,0.00,\"a\nb, \"\"c\"\"\",", "2026-01-02,Beta,20.00,EUR,0.00,,");
    }

    @Test
    void exportsJsonAsTheIncomesAreShown() {
        var me = two();

        var json = me.get("/api/export?format=json").json();

        assertThat(json.at("/base_currency").asText()).isEqualTo("USD");
        assertThat(json.at("/incomes")).hasSize(2);
        assertThat(json.at("/incomes/0"))
                .isEqualTo(me.get("/api/income/" + json.at("/incomes/0/id").asText())
                        .json());
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-02, Beta",
        "to=2026-01-01, =Acme",
        "date[gte]=2026-01-02, Beta",
        "currency=EUR, Beta",
        "q=bet, Beta"
    })
    void narrowsDownAsTheListDoes(String query, String source) {
        var json = two().get("/api/export?format=json&" + query).json();

        assertThat(json.at("/incomes")).hasSize(1);
        assertThat(json.at("/incomes/0/source").asText()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "pdf, %PDF-", "ics, BEGIN:VCALENDAR"})
    void writesEachFormat(String format, String beginning) {
        var file = two().get("/api/export?format=" + format);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith(beginning);
    }

    @Test
    void writesACalendarOfWhatIsExpected() {
        var me = api.register();
        var january = YearMonth.parse(
                        me.get("/api/analytics/summary").text("/today/date").substring(0, 4) + "-01")
                .plusYears(1);
        var expected = me.post("/api/expected-income", """
                {"amount": "100", "source": "Rent", "date": "%s",
                 "recurrence": {"every": "month", "interval": 1, "by": "last_day"}}
                """.formatted(january.atEndOfMonth()));

        assertThat(expected.status()).isEqualTo(201);
        var calendar = me.get("/api/export?format=ics&from=%s&to=%s"
                .formatted(january.atDay(1), january.plusMonths(2).atEndOfMonth()));
        assertThat(calendar.body().lines().filter(line -> line.startsWith("DTSTART")))
                .containsExactly(
                        start(january.atEndOfMonth()),
                        start(january.plusMonths(1).atEndOfMonth()),
                        start(january.plusMonths(2).atEndOfMonth()));
    }

    private static String start(LocalDate day) {
        return "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=doc", "from=2026-02-01&to=2026-01-01", "from=soon", "sort=amount"})
    void refusesWhatItCannotRead(String query) {
        var reply = api.register().get("/api/export?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-parameter");
    }

    @Test
    void asksForTheScope() {
        var me = api.register();
        var reader = api.withToken(token(me, "income:read"));
        var exporter = api.withToken(token(me, "export:read"));

        assertThat(reader.get("/api/export").status()).isEqualTo(403);
        assertThat(exporter.get("/api/export").status()).isEqualTo(200);
        assertThat(api.get("/api/export").status()).isEqualTo(401);
    }

    private Api two() {
        var me = api.register();
        me.post("/api/income", """
                {"amount": "20.00", "source": "Beta", "date": "2026-01-02", "currency": "EUR"}
                """);
        me.post("/api/income", """
                {"amount": "-10.00", "source": "=Acme", "date": "2026-01-01", "note": "a\\nb, \\"c\\""}
                """);
        return me;
    }

    private static String token(Api me, String scope) {
        return me.post("/api/me/tokens", "{\"name\": \"Script\", \"scopes\": [\"%s\"]}".formatted(scope))
                .text("/token");
    }
}
