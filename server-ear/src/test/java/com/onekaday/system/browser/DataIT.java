package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.onekaday.system.http.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's data on its way out, and its end. */
@BrowserTest
class DataIT {

    @ParameterizedTest
    @CsvSource({
        "Excel, xlsx, PK",
        "CSV, csv, date",
        "PDF statement, pdf, %PDF-",
        "JSON, json, {",
        "Calendar, ics, BEGIN:"
    })
    void eachFormatComesAsAFile(String label, String extension, String beginning, Earner earner) throws IOException {
        earner.elsewhere().post("/api/income", "{\"amount\": \"12.50\", \"source\": \"Büro\"}");
        earner.open("/settings?section=data");
        earner.button("Export").click();
        earner.dialog().getByText(label).first().click();

        var file = earner.page()
                .waitForDownload(
                        () -> earner.dialog().getByText("Export").last().click());

        Assertions.assertThat(file.suggestedFilename()).endsWith("." + extension);
        Assertions.assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
        assertThat(earner.says("The file is there.")).isVisible();
    }

    @Test
    void theListsFiltersHoldForItsFile(Earner earner) throws IOException {
        earner.elsewhere().post("/api/income", "{\"amount\": \"1\", \"source\": \"Acme\", \"date\": \"2026-01-01\"}");
        earner.elsewhere().post("/api/income", "{\"amount\": \"2\", \"source\": \"Beta\", \"date\": \"2026-01-02\"}");
        earner.open("/income?q=beta");
        earner.button("Export").click();
        earner.dialog().getByText("CSV").first().click();

        var file = earner.page()
                .waitForDownload(
                        () -> earner.dialog().getByText("Export").last().click());

        Assertions.assertThat(Files.readString(file.path())).contains("Beta").doesNotContain("Acme");
    }

    @Test
    void anAccountIsErasedByNameAndPassword(Earner earner) {
        var elsewhere = earner.elsewhere();
        earner.open("/settings?section=data");
        earner.button("Erase …").click();
        earner.field("Type your user name: " + earner.name()).fill("somebody else");
        earner.field("Present password").fill(Api.PASSWORD);
        earner.press("Enter");
        assertThat(earner.field("Type your user name: " + earner.name()))
                .hasAccessibleDescription("This is not your user name.");

        earner.field("Type your user name: " + earner.name()).fill(earner.name());
        earner.press("Enter");

        assertThat(earner.page()).not().hasURL(Pattern.compile("settings"));
        Assertions.assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
    }
}
