package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.onekaday.system.http.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class ArchiveIT {

    @Test
    void savesTheWholeAccount(Earner earner) throws IOException {
        earner.logs("250.00", "Etsy");
        earner.openFully("/settings?section=data");

        var saved = earner.page()
                .waitForDownload(() -> earner.button("Save archive").click());

        Assertions.assertThat(saved.suggestedFilename()).matches("1k-a-day-\\d{4}-\\d{2}-\\d{2}\\.zip");
        Assertions.assertThat(Files.readString(saved.path(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(earner.page().getByText("The archive has been saved.")).isVisible();
    }

    @Test
    void bringsItBackIntoANewAccount(Earner earner) {
        var former = earner.elsewhere().register();
        former.post("/api/income", "{\"amount\": \"250.00\", \"source\": \"Etsy\"}");

        restore(earner, former);

        assertThat(earner.dialog()).containsText("Incomes: 1, sources: 1, goals: 0.");
        earner.button("Go to Today").click();
        assertThat(earner.entry("Etsy")).containsText("$250.00");
    }

    @Test
    @Provokes("409")
    void saysWhyNothingWasRestored(Earner earner) {
        earner.logs("10.00", "Shop");

        restore(earner, earner.elsewhere());

        assertThat(earner.dialog()).containsText("This account has data of its own already.");
    }

    private static void restore(Earner earner, Api from) {
        var archive = new FilePayload("archive.zip", "application/zip", from.file("/api/me/archive"));
        earner.openFully("/settings?section=data");
        earner.button("Restore …").click();
        var chooser = earner.page()
                .waitForFileChooser(() -> earner.button("Choose archive").click());
        chooser.setFiles(archive);
    }
}
