package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class InsightsIT {

    @Test
    void figuresAreWrittenDownAndExplained(Earner earner) {
        earner.logs("1234.56", "Etsy", "2024-03-05");
        earner.open("/insights");

        earner.button("Write now").click();
        assertThat(earner.page().locator(".insight")).containsText("No model was asked: this server has none.");
        earner.page().locator(".cited").first().click();
        assertThat(earner.dialog()).containsText("How it is computed");
        earner.press("Escape");
        earner.button("Yes").click();

        earner.open("/");
        assertThat(earner.page().locator(".panel-insight .cited").first()).isVisible();
        earner.link("All insights").click();
        assertThat(earner.button("Yes")).hasAttribute("aria-pressed", "true");
    }
}
