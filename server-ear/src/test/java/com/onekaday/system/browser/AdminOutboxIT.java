package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.onekaday.system.http.Eventually;
import org.junit.jupiter.api.Test;

/** What an administrator sees of messages that were given up. */
@BrowserTest
class AdminOutboxIT {

    @Test
    @Provokes("401") // the browser still believes that it is signed in
    void showsWhatWasGivenUpAndHasItTriedAgain(Earner earner) {
        giveUpACall(earner);
        earner.page().context().clearCookies();
        earner.open("/sign-in");
        earner.field("User name or e-mail").fill("admin");
        earner.field("Password").fill("one-thousand-a-day");
        earner.press("Enter");
        assertThat(earner.page().locator(".shell")).isVisible();

        earner.openFully("/admin?section=outbox");

        assertThat(earner.page().locator(".tile").filter(with("Webhooks"))).containsText("given up");
        var row = earner.page().locator("li.entry").filter(with("Webhooks")).first();
        assertThat(row).containsText("The address is not on the public internet");
        row.getByText("Try again").click();
        assertThat(earner.says("It is tried again.")).isVisible();
    }

    /** No address of the server's own network is ever called. */
    private static void giveUpACall(Earner earner) {
        var me = earner.elsewhere();
        var path = "/api/me/webhooks/" + me.post("/api/me/webhooks", """
                        {"url": "http://127.0.0.1:9/hook", "description": "Mine", "events": ["income.created"]}
                        """).text("/id");
        earner.logs("10.00", "Acme");
        Eventually.see(() -> me.get(path + "/deliveries").text("/data/0/state"), "dead"::equals);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
