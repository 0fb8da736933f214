package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardIT {

    private static final String MORE = "Other date, currency, fee, note …";

    @Test
    void skipsToTheContent(Earner earner) {
        earner.open("/");
        assertThat(earner.heading("Today")).isVisible();
        earner.press("Tab");
        assertThat(earner.link("Skip to the content")).isFocused();

        earner.press("Enter", "Tab");

        assertThat(earner.page().locator("main :focus")).hasCount(1);
    }

    @Test
    void goesThroughTheLineForAddingInReadingOrder(Earner earner) {
        earner.open("/");
        earner.field("Amount").focus();

        earner.press("Tab");
        assertThat(earner.field("Source")).isFocused();
        earner.press("Tab");
        assertThat(earner.form("Log income").getByText("Log income").locator(".."))
                .isFocused();
        earner.press("Tab");
        assertThat(earner.button(MORE)).isFocused();
    }

    @Test
    void oneLetterBringsUpTheLineForAdding(Earner earner) {
        earner.open("/");
        assertThat(earner.heading("Today")).isVisible();

        earner.press("n");

        assertThat(earner.field("Amount")).isFocused();
        assertThat(earner.field("Amount")).hasValue("");
    }

    @Test
    void aDialogTakesTheFocusAndGivesItBack(Earner earner) {
        earner.open("/");
        earner.field("Amount").fill("25");
        earner.button(MORE).press("Enter");
        assertThat(earner.dialog().getByLabel("Amount")).isFocused();
        assertThat(earner.dialog().getByLabel("Amount")).hasValue("25");

        earner.press("Escape");

        assertThat(earner.dialog()).isHidden();
        assertThat(earner.button(MORE)).isFocused();
    }

    @Test
    void aDialogKeepsTheFocusInside(Earner earner) {
        earner.open("/goals");
        earner.button("Set a goal").first().press("Enter");
        assertThat(earner.dialog()).isVisible();

        for (var stop = 0; stop < 15; stop++) {
            earner.press("Tab");
            assertThat(earner.page().locator("main :focus")).hasCount(0);
        }
    }

    @Test
    void theFocusGoesToTheNextEntryWhenOneIsDeleted(Earner earner) {
        earner.logs("100", "Etsy");
        earner.logs("200", "Fiverr");
        earner.open("/");

        earner.button("Delete Fiverr, $200.00").press("Enter");

        assertThat(earner.button("Edit Etsy, $100.00")).isFocused();
    }

    @Test
    void anotherScreenBeginsAtItsHeading(Earner earner) {
        earner.open("/");
        earner.link("Goals").first().press("Enter");

        assertThat(earner.heading("Goals")).isFocused();
    }

    @Test
    void listsItsShortcuts(Earner earner) {
        earner.open("/");
        assertThat(earner.heading("Today")).isVisible();

        earner.press("?");

        assertThat(earner.find(AriaRole.DIALOG, "Keyboard shortcuts")).isVisible();
    }

    @Test
    void lettersInAFieldAreNoShortcuts(Earner earner) {
        earner.open("/");
        earner.field("Source").pressSequentially("nb?");

        assertThat(earner.field("Source")).hasValue("nb?");
        assertThat(earner.dialog()).isHidden();
    }
}
