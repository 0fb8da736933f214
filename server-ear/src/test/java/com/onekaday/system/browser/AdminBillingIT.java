package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.system.WithPayments;
import com.onekaday.system.http.Purchase;
import org.junit.jupiter.api.Test;

/** What an administrator sees of plans and of what the payment service told. */
@BrowserTest
@WithPayments
class AdminBillingIT {

    @Test
    @Provokes("401") // the browser still believes that it is signed in
    void showsWhoPaysAndLooksIntoAnEventAgain(Earner earner, FakeStripe stripe) {
        var subscription = Purchase.of(earner.elsewhere(), stripe);
        var name = earner.name();
        earner.page().context().clearCookies();
        earner.open("/sign-in");
        earner.field("User name or e-mail").fill("admin");
        earner.field("Password").fill("one-thousand-a-day");
        earner.press("Enter");
        assertThat(earner.page().locator(".shell")).isVisible();

        earner.openFully("/admin?section=billing");

        var row = row(earner, name);
        assertThat(row).containsText("Active");
        assertThat(row).containsText(subscription.get("customer").getAsString());
        var event = row(earner, subscription.get("id").getAsString());
        assertThat(event).containsText("handled");
        event.getByText("Look again").click();
        assertThat(earner.says("Stripe is being asked again.")).isVisible();

        earner.field("State").first().selectOption("past_due");
        assertThat(row(earner, name)).hasCount(0);
    }

    private static Locator row(Earner earner, String text) {
        return earner.page().locator("li.entry").filter(new Locator.FilterOptions().setHasText(text));
    }
}
