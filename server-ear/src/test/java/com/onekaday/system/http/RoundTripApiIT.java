package com.onekaday.system.http;

import static com.onekaday.system.http.Uploads.importAll;
import static com.onekaday.system.http.Uploads.upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported makes the same account of an empty one. */
@ApiTest
class RoundTripApiIT {

    /** What an account gives an income by itself. */
    private static final List<String> OWN = List.of("id", "created_at", "updated_at", "version", "refund_of");

    private final Api api;

    RoundTripApiIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void makesTheSameAccountOfAnEmptyOne(String format) {
        var me = everythingThatAnIncomeCanBe();
        var other = api.register();

        importAll(other, upload(other, "income." + format, export(me, format)));

        assertThat(incomes(other)).hasSize(7).containsExactlyInAnyOrderElementsOf(incomes(me));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void addsNothingWhereAllOfItIs(String format) {
        var me = everythingThatAnIncomeCanBe();
        var other = api.register();
        importAll(other, upload(other, "income." + format, export(me, format)));

        assertThat(upload(me, "again." + format, export(me, format))
                        .json()
                        .at("/counts/added")
                        .asInt())
                .isZero();
        assertThat(upload(other, "again." + format, export(me, format))
                        .json()
                        .at("/counts/added")
                        .asInt())
                .isZero();
    }

    private Api everythingThatAnIncomeCanBe() {
        var me = api.register();
        earn(me, "'amount': '10.00', 'source': 'Acme', 'date': '2026-01-05'");
        earn(me, "'amount': '10.00', 'source': 'Acme', 'date': '2026-01-05'");
        earn(
                me,
                "'amount': '1234.50', 'fee': '34.56', 'source': '=Büro, \\\"Ltd\\\"', 'date': '2026-01-06', 'hours': '7.25',"
                        + " 'note': ' two\\nlines; :61:', 'tags': ['web', 'a;b', '@home', 'back\\\\slash']");
        earn(
                me,
                "'amount': '12.345', 'currency': 'KWD', 'source': 'Kuwait', 'date': '2026-01-07',"
                        + " 'source_system': '+shop', 'external_id': '-7'");
        earn(
                me,
                "'amount': '700', 'currency': 'JPY', 'source': 'Tokyo', 'date': '2026-01-07', 'source_system': 'till'");
        var original = earn(me, "'amount': '50.00', 'source': 'Shop', 'date': '2026-01-08'");
        earn(me, "'amount': '-5.00', 'source': 'Shop', 'date': '2026-01-09', 'refund_of': '" + original + "'");
        return me;
    }

    private static String earn(Api me, String income) {
        var made = me.post("/api/income", "{" + income.replace('\'', '"') + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/id");
    }

    private static String export(Api me, String format) {
        return me.get("/api/export?format=" + format).body();
    }

    private static List<JsonNode> incomes(Api me) {
        var incomes = new ArrayList<JsonNode>();
        for (var income : me.get("/api/export?format=json").json().at("/incomes")) {
            incomes.add(((ObjectNode) income).remove(OWN));
        }
        return incomes;
    }
}
