package com.onekaday.system.http;

import static com.onekaday.system.http.Uploads.done;
import static com.onekaday.system.http.Uploads.importAll;
import static com.onekaday.system.http.Uploads.path;
import static com.onekaday.system.http.Uploads.upload;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files of payments, from their arrival until they are undone. */
@ApiTest
class ImportsApiIT {

    private static final String BANK = """
            Datum;Kunde;Betrag;Währung
            02.03.2026;Acme GmbH;1.250,00;EUR
            02.03.2026;Acme GmbH;1.250,00;EUR
            03.03.2026;Supermarkt;-17,22;EUR
            04.03.2026;Beta Ltd;99,90;EUR
            31.02.2026;Gamma AG;10,00;EUR
            """;
    private static final String OFX = """
            OFXHEADER:100
            DATA:OFXSGML

            <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>2</BANKACCTFROM>
            <BANKTRANLIST>
            <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>5.00<FITID>a<NAME>One &amp; Two</STMTTRN>
            <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>5.00<FITID>b<NAME>One &amp; Two</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    private final Api api;

    ImportsApiIT(Api api) {
        this.api = api;
    }

    @Test
    void recordsWhatIsIncomeAndNamesWhatIsWrong() {
        var me = api.register();

        var made = upload(me, "march.csv", BANK);

        assertThat(made.status()).isEqualTo(201);
        assertThatJson(made.body()).inPath("counts").isEqualTo("""
                {added: 3, duplicates: 0, matches: 0, merged: 0, invalid: 1, skipped: 1}
                """);
        var invalid = me.get(path(made) + "/rows?state=invalid");
        assertThatJson(invalid.body()).inPath("data[0].line").isEqualTo(6);
        assertThatJson(invalid.body()).inPath("data[0].faults[0].pointer").isEqualTo("/date");

        var mended = me.patch(path(made) + "/rows/5", "{\"date\": \"2026-02-28\"}");
        assertThat(mended.text("/state")).isEqualTo("new");
        importAll(me, made);

        assertThatJson(me.get("/api/income?limit=50").body())
                .inPath("data[*].amount")
                .isEqualTo("[\"99.90\", \"1250.00\", \"1250.00\", \"10.00\"]");
    }

    @Test
    void addsNothingASecondTimeAlsoWhereFilesOverlap() {
        var me = api.register();
        importAll(me, upload(me, "march.csv", BANK));

        var again = upload(me, "march.csv", BANK);
        var overlapping = upload(
                me,
                "more.csv",
                BANK.replace("31.02.2026;Gamma", "05.03.2026;Gamma") + "02.03.2026;Acme GmbH;1250,00;EUR\n");

        assertThatJson(again.body()).inPath("counts.duplicates").isEqualTo(3);
        assertThatJson(again.body()).inPath("counts.added").isEqualTo(0);
        assertThatJson(again.body()).inPath("remembered").isEqualTo(true);
        assertThatJson(overlapping.body()).inPath("counts.duplicates").isEqualTo(3);
        assertThatJson(overlapping.body()).inPath("counts.added").isEqualTo(2);
    }

    @Test
    void knowsPaymentsByTheirIds() {
        var me = api.register();
        importAll(me, upload(me, "a.ofx", OFX));

        var again = upload(me, "b.ofx", OFX);

        assertThatJson(again.body()).inPath("counts.duplicates").isEqualTo(2);
        assertThatJson(me.get("/api/income").body())
                .inPath("data[*].source")
                .isArray()
                .containsExactly("One & Two", "One & Two");
    }

    @Test
    void offersWhatWasEnteredByHandAndMergesItOnlyWhenTold() {
        var me = api.register();
        me.post(
                "/api/income",
                "{\"amount\": \"99.90\", \"currency\": \"EUR\", \"source\": \"Beta\", \"date\": \"2026-03-06\"}");
        var made = upload(me, "march.csv", BANK);

        assertThatJson(made.body()).inPath("counts.matches").isEqualTo(1);
        var undecided = me.post(path(made) + "/confirm", "{}");
        assertThat(undecided.text("/code")).isEqualTo("matches-undecided");

        me.post(path(made) + "/confirm", "{\"matches\": \"merge\"}");
        done(me, made, "done");
        assertThat(me.get("/api/income").json().at("/data")).hasSize(3);
        assertThatJson(upload(me, "march.csv", BANK).body())
                .inPath("counts.duplicates")
                .isEqualTo(3);
    }

    @Test
    void isUndoneAsAWhole() {
        var me = api.register();
        var made = upload(me, "march.csv", BANK);
        importAll(me, made);

        assertThat(me.delete(path(made)).status()).isEqualTo(202);
        done(me, made, "undone");

        assertThat(me.get("/api/income").json().at("/data")).isEmpty();
        assertThatJson(upload(me, "march.csv", BANK).body())
                .inPath("counts.added")
                .isEqualTo(3);
    }

    @Test
    void isReadAsThePersonSays() {
        var me = api.register();
        var made = upload(me, "march.csv", BANK);
        var mapping = made.json().at("/mapping").toString().replace("POSITIVE", "ALL");

        var mapped = me.put(path(made) + "/mapping", mapping);

        assertThatJson(mapped.body()).inPath("counts.added").isEqualTo(4);
        assertThat(me.delete(path(made)).status()).isEqualTo(204);
        assertThat(me.get(path(made)).status()).isEqualTo(404);
    }

    @Test
    void appliesRulesOnImportAndOnDemand() {
        var me = api.register();
        me.post("/api/income", "{\"amount\": \"7.00\", \"source\": \"ACME old\", \"date\": \"2026-01-06\"}");
        var rule =
                me.post("/api/import-rules", "{\"contains\": \"acme\", \"source\": \"Acme\", \"tags\": [\"client\"]}");
        assertThat(rule.status()).isEqualTo(201);

        var rows = me.get(path(upload(me, "march.csv", BANK)) + "/rows?state=new");
        var preview = me.post("/api/import-rules:apply?dry_run=true", "{}");
        me.post("/api/import-rules:apply", "{}");

        assertThatJson(rows.body()).inPath("data[0].source").isEqualTo("Acme");
        assertThatJson(rows.body()).inPath("data[0].tags").isEqualTo("[\"client\"]");
        assertThatJson(preview.body()).inPath("data[*].new_source").isArray().containsExactly("Acme");
        assertThat(me.get("/api/income").text("/data/0/source")).isEqualTo("Acme");
    }

    @Test
    void removesNoRuleThatSomebodyChangedMeanwhile() {
        var me = api.register();
        var rule = me.post("/api/import-rules", "{\"contains\": \"acme\", \"source\": \"Acme\"}");
        var path = "/api/import-rules/" + rule.text("/id");
        var seen = rule.header("ETag").orElseThrow();
        me.put(path, "{\"contains\": \"acme\", \"source\": \"Acme Inc.\"}");

        assertThat(me.with("If-Match", seen).delete(path).status()).isEqualTo(412);
        assertThat(me.delete(path).status()).isEqualTo(204);
    }

    @Test
    void refusesWhatItCannotRead() {
        var me = api.register();

        assertThat(upload(me, "x.pdf", "%PDF-1.7").text("/code")).isEqualTo("unknown-format");
        assertThat(upload(me, "x.csv", "").text("/code")).isEqualTo("empty-file");
        assertThat(upload(me, "x.csv", "a,b\n\"1,2\n").text("/detail")).contains("never closed");
        assertThat(upload(me, "x.ofx", OFX.replace("</OFX>", "")).text("/detail"))
                .contains("</OFX>");
        assertThat(me.get("/api/imports").json().at("/data")).isEmpty();
    }

    @Test
    void unpacksNoBomb() throws IOException {
        var me = api.register();

        var refused = upload(me, "bomb.xlsx", workbookOf(8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/code")).isEqualTo("unpacks-too-large");
        assertThat(me.get("/api/imports").json().at("/data")).isEmpty();
    }

    /** A workbook of some kilobytes whose first sheet is as large as that. */
    private static byte[] workbookOf(int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(packed);
        }
        var bomb = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()));
                var to = new ZipOutputStream(bomb)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    to.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    to.write(" ".repeat(megabytes << 20).getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
            }
        }
        return bomb.toByteArray();
    }

    @Test
    void belongsToOneAccountOnly() {
        var made = path(upload(api.register(), "march.csv", BANK));
        var stranger = api.register();

        assertThat(stranger.get(made).status()).isEqualTo(404);
        assertThat(stranger.get(made + "/rows").status()).isEqualTo(404);
        assertThat(stranger.post(made + "/confirm", "{}").status()).isEqualTo(404);
        assertThat(stranger.delete(made).status()).isEqualTo(404);
    }
}
