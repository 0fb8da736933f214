package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class ScreenIT {

    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/income",
                "/analytics?period=month&at=2024-03-10",
                "/goals",
                "/calendar",
                "/settings",
                "/settings?section=security",
                "/settings?section=tokens",
                "/settings?section=appearance"
            })
    void fitsASmallPhoneAndExcludesNobody(String path, Earner earner) {
        furnish(earner);
        earner.page().setViewportSize(360, 740);
        earner.open(path);

        check(earner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void letsEverybodyInOnASmallPhone(String path, Visitor visitor) {
        visitor.page().setViewportSize(360, 740);
        visitor.open(path);

        check(visitor);
    }

    private static void furnish(Earner earner) {
        earner.logs("1234.56", "A source with a name that is longer than most of its kind", "2024-03-05");
        earner.logs("-20", "Etsy", "2024-03-06");
        earner.logs("123456789.01", "Fiverr");
        earner.elsewhere().post("/api/goals", """
                {"name": "A year of work", "period": "yearly", "amount": "250000", "start": "2024-01-01"}
                """);
    }

    private static void check(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".skeleton")).hasCount(0);
        Assertions.assertThat(page.evaluate(OVERFLOW)).as("overflow").isEqualTo(0);
        Assertions.assertThat(Axe.faultsOf(page)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        Assertions.assertThat(Axe.faultsOf(page)).as("dark").isEmpty();
    }
}
