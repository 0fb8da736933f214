package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class GermanIT {

    @Test
    void aVisitorChoosesTheLanguage(Visitor visitor) {
        visitor.open("/sign-in");
        visitor.button("DE: Deutsch").click();

        assertThat(visitor.heading("Willkommen zurück")).isVisible();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
        assertThat(visitor.button("EN: English")).isFocused();
    }

    @Test
    void theChosenLanguageStays(Earner earner) {
        earner.open("/settings?section=appearance");
        earner.find(AriaRole.RADIO, "Deutsch").press("Space");
        assertThat(earner.heading("Einstellungen")).isVisible();
        assertThat(earner.find(AriaRole.RADIO, "Deutsch")).isFocused();

        earner.page().reload();

        assertThat(earner.heading("Einstellungen")).isVisible();
    }

    @Test
    void aGermanProfileSpeaksGerman(Earner earner) {
        earner.open("/settings");
        earner.field("Numbers and dates").selectOption("de-DE");
        earner.button("Save").click();

        assertThat(earner.heading("Einstellungen")).isVisible();
        assertThat(earner.field("Tagesziel")).hasValue("1000,00");
    }

    @Test
    void takesACommaForDecimals(Earner earner) {
        logInGerman(earner, "12,50");

        assertThat(earner.entry("Etsy")).containsText("+12,50\u00a0$");
        Assertions.assertThat(earner.incomes().at("/0/amount").asText()).isEqualTo("12.50");
    }

    @Test
    void takesPointsBetweenThousands(Earner earner) {
        logInGerman(earner, "1.250,75");

        assertThat(earner.entry("Etsy")).containsText("+1.250,75\u00a0$");
        Assertions.assertThat(earner.incomes().at("/0/amount").asText()).isEqualTo("1250.75");
    }

    private static void logInGerman(Earner earner, String amount) {
        earner.elsewhere().patch("/api/me", "{\"locale\": \"de-DE\"}");
        earner.open("/");
        earner.field("Betrag").fill(amount);
        earner.field("Quelle").fill("Etsy");
        earner.press("Enter");
    }
}
