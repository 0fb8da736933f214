package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The plan where nobody has set up payments: everybody has everything, and is told so. */
@BrowserTest
class BillingIT {

    @Test
    void everythingIsIncludedWhereNobodyPays(Earner earner) {
        earner.openFully("/settings?section=billing");

        assertThat(earner.page().getByText("Everything is included: nobody pays on this server."))
                .isVisible();
        assertThat(earner.page().getByText("STRIPE_SECRET_KEY")).isVisible();
        assertThat(earner.page().locator("li.entry").getByText("Included")).hasCount(4);
    }

    @Test
    void anAccountCanBeConnectedWhereNobodyPays(Earner earner) {
        earner.openFully("/settings?section=connections");

        assertThat(earner.field("Restricted key")).isVisible();
        assertThat(earner.button("Connect")).isVisible();
    }
}
