package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BrowserTest
class ImportIT {

    private static final FilePayload MARCH =
            new FilePayload("march.csv", "text/csv", """
            Date,Customer,Amount,Currency
            2026-03-02,Acme,1250.00,USD
            2026-03-02,Acme,1250.00,USD
            2026-03-03,Supermarket,-17.22,USD
            2026-02-31,Gamma,10.00,USD
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void recordsAFileOfWhichAMistakeWasMended(Earner earner) {
        upload(earner);
        assertThat(earner.page().getByText("“2026-02-31” is no date in this file's order"))
                .isVisible();

        earner.button("Edit line 5").click();
        earner.dialog().getByLabel("Date").fill("2026-02-28");
        earner.dialog().getByLabel("Date").press("Enter");
        earner.button("Import 3 incomes").click();

        assertThat(earner.page().getByText("3 recorded, 0 imported before, 0 matched, 0 not readable, 1 skipped"))
                .isVisible();
        earner.button("See the income").click();
        assertThat(earner.entries()).hasCount(3);
        assertThat(earner.entry("Gamma")).containsText("$10.00");
    }

    @Test
    void addsNothingASecondTime(Earner earner) {
        upload(earner);
        earner.button("Import 2 incomes").click();
        assertThat(earner.button("Undo the import")).isVisible();

        upload(earner);

        assertThat(earner.page().getByText("Nothing to import")).isVisible();
        assertThat(earner.button("Imported before 2")).isVisible();
    }

    @Test
    void isUndoneAsAWhole(Earner earner) {
        upload(earner);
        earner.button("Import 2 incomes").click();

        earner.button("Undo the import").click();
        earner.dialog().getByText("Undo the import").last().click();

        assertThat(earner.page().getByText("Undone", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        earner.open("/income");
        assertThat(earner.page().getByText("Your income will be listed here")).isVisible();
    }

    @Test
    void isThereAgainAfterAReload(Earner earner) {
        upload(earner);

        earner.page().reload();

        assertThat(earner.button("Import 2 incomes")).isVisible();
        earner.button("Discard").click();
        assertThat(earner.page().getByText("No imports yet")).isVisible();
    }

    private static void upload(Earner earner) {
        earner.open("/import");
        earner.page().locator("input[type=file]").setInputFiles(MARCH);
        assertThat(earner.heading("march.csv")).isVisible();
    }
}
