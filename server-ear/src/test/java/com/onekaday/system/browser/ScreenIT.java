package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen on a small phone, by day and by night, in German because its words are longer. */
@BrowserTest
class ScreenIT {

    /** How much wider the page, or a dialog on it, is than its place. */
    private static final String OVERFLOW = """
            Math.max(...Array.from(document.querySelectorAll('html, dialog'),
              ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/income",
                "/analytics?period=month&at=2024-03-10",
                "/goals",
                "/calendar",
                "/insights",
                "/settings",
                "/settings?section=security",
                "/settings?section=tokens",
                "/settings?section=appearance",
                "/inbox",
                "/import",
                "/settings?section=notifications",
                "/settings?section=webhooks",
                "/settings?section=connections",
                "/settings?section=billing",
                "/settings?section=data"
            })
    void fitsASmallPhoneAndExcludesNobody(String path, Earner earner) {
        openOnPhone(earner, path);

        check(earner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            / | Mehr
            / | Anderes Datum, Währung, Gebühr, Notiz …
            / | Woher diese Zahl kommt: Serie
            /income | Etsy, -20,00 $ bearbeiten
            /goals | Ziel setzen
            /goals | Ein Jahr voller Arbeit ändern
            /settings?section=tokens | Token anlegen
            """)
    void whatAButtonOpensFitsASmallPhoneAndExcludesNobody(String path, String button, Earner earner) {
        openOnPhone(earner, path);
        earner.button(button).first().click();

        check(earner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void letsEverybodyInOnASmallPhone(String path, Visitor visitor) {
        visitor.page().setViewportSize(360, 740);
        visitor.open(path);
        visitor.button("DE: Deutsch").click();

        check(visitor);
    }

    private static void openOnPhone(Earner earner, String path) {
        earner.elsewhere().patch("/api/me", "{\"locale\": \"de-DE\"}");
        earner.logs("1234.56", "A source with a name that is longer than most of its kind", "2024-03-05");
        earner.logs("-20", "Etsy", "2024-03-06");
        earner.logs("123456789.01", "Fiverr");
        earner.elsewhere().post("/api/goals", """
                {"name": "Ein Jahr voller Arbeit", "period": "yearly", "amount": "250000", "start": "2024-01-01"}
                """);
        earner.page().setViewportSize(360, 740);
        earner.open(path);
    }

    private static void check(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        visitor.awaitData();
        Assertions.assertThat(page.evaluate(OVERFLOW)).as("overflow").isEqualTo(0);
        Assertions.assertThat(Axe.faultsOf(page)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        Assertions.assertThat(Axe.faultsOf(page)).as("dark").isEmpty();
    }
}
