package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@BrowserTest
class EntryIT {

    @Test
    void isEditedInPlace(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/");
        earner.button("Edit Etsy, $250.00").click();
        var editor = earner.form("Income details");
        editor.getByLabel("Amount").fill("300");
        editor.getByLabel("Note").fill("with the tip");
        editor.getByLabel("Note").press("Tab");
        earner.button("Save").click();

        assertThat(earner.entry("with the tip")).containsText("+$300.00");
        assertThat(earner.find(AriaRole.IMG, "$300 of $1,000 earned today, 30 percent"))
                .isVisible();
        assertThat(earner.button("Edit Etsy, $300.00")).isFocused();
    }

    @Test
    void staysAsItWasWhenEditingIsCancelled(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/");
        earner.button("Edit Etsy, $250.00").click();
        earner.form("Income details").getByLabel("Amount").fill("999");

        earner.press("Escape");

        assertThat(earner.entry("Etsy")).containsText("+$250.00");
        assertThat(earner.button("Edit Etsy, $250.00")).isFocused();
    }

    @Test
    void movesToTheDayItIsGiven(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/income");
        earner.button("Edit Etsy, $250.00").click();
        earner.form("Income details").getByLabel("Date").fill("2024-03-05");
        earner.button("Save").click();

        assertThat(earner.heading("Tuesday, March 5, 2024")).isVisible();
        assertThat(earner.heading("Today")).isHidden();
    }

    @Test
    void isDeletedAndTotalsFollow(Earner earner) {
        earner.logs("250", "Etsy");
        earner.logs("100", "Fiverr");
        earner.open("/");

        earner.button("Delete Etsy, $250.00").click();

        assertThat(earner.says("Deleted: Etsy, $250.00")).isVisible();
        assertThat(earner.entries()).hasCount(1);
        assertThat(earner.find(AriaRole.IMG, "$100 of $1,000 earned today, 10 percent"))
                .isVisible();
    }

    @Test
    void comesBackWithAllItHadWhenDeletingIsUndone(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/");
        earner.button("Delete Etsy, $250.00").click();

        earner.button("Undo").click();

        assertThat(earner.says("It is back.")).isVisible();
        assertThat(earner.entry("Etsy")).containsText("+$250.00");
        assertThat(earner.find(AriaRole.IMG, "$250 of $1,000 earned today, 25 percent"))
                .isVisible();
        earner.page().reload();
        assertThat(earner.entries()).hasCount(1);
    }

    @Test
    void comesBackByKeyboardToo(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/");
        earner.button("Delete Etsy, $250.00").click();
        assertThat(earner.entries()).hasCount(0);

        earner.press("Control+z");

        assertThat(earner.entry("Etsy")).containsText("+$250.00");
    }

    @Test
    @Provokes("412")
    void showsWhatAnotherDeviceHasMadeOfItMeanwhile(Earner earner) {
        beginEditingWhatAnotherDeviceChanges(earner);

        assertThat(earner.alert()).containsText("$270.00 · Etsy");
        earner.button("Keep that one").click();

        assertThat(earner.entry("Etsy")).containsText("+$270.00");
        assertThat(earner.find(AriaRole.IMG, "$270 of $1,000 earned today, 27 percent"))
                .isVisible();
    }

    @Test
    @Provokes("412")
    void isOverwrittenOnlyWhenThePersonSaysSo(Earner earner) {
        beginEditingWhatAnotherDeviceChanges(earner);

        earner.button("Save mine").click();

        assertThat(earner.entry("Etsy")).containsText("+$300.00");
        assertThat(earner.find(AriaRole.IMG, "$300 of $1,000 earned today, 30 percent"))
                .isVisible();
    }

    private static void beginEditingWhatAnotherDeviceChanges(Earner earner) {
        var id = earner.logs("250", "Etsy");
        earner.open("/");
        earner.page().waitForResponse(response -> response.url().endsWith(id), () -> earner.button("Edit Etsy, $250.00")
                .click());
        earner.elsewhere().patch("/api/income/" + id, "{\"amount\": \"270\"}");
        earner.form("Income details").getByLabel("Amount").fill("300");
        earner.button("Save").click();
    }
}
