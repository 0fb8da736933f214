package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.system.WithPayments;
import com.onekaday.system.http.Purchase;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Buying the plan, and with it income from one's own Stripe account. */
@BrowserTest
@WithPayments
class ConnectionIT {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);

    @Test
    void thePlanIsBoughtEndedAndKept(Earner earner, FakeStripe stripe) {
        earner.open("/settings?section=billing");
        assertThat(earner.button("Pro for $9.00 a month")).isVisible();
        assertThat(earner.page().getByText("No invoices yet")).isVisible();

        Purchase.of(earner.elsewhere(), stripe);
        earner.openFully("/settings?section=billing&checkout=done");

        assertThat(earner.page().getByText("Paid by the month")).isVisible(PATIENTLY);
        assertThat(earner.page().getByText("$9.00")).isVisible();
        earner.button("End the plan").click();
        earner.dialog().getByText("End the plan").last().click();
        assertThat(earner.page().getByText("is not paid for again")).isVisible();
        earner.button("Keep the plan").click();
        assertThat(earner.page().getByText("Paid by the month")).isVisible();
    }

    @Test
    @Provokes("422") // a secret key is refused
    void anAccountIsConnectedReadAndDisconnected(Earner earner, FakeStripe stripe) {
        Purchase.of(earner.elsewhere(), stripe);
        var balance = stripe.balance();
        var charge = balance.charge(10_000, 320, "usd", Instant.now().minus(Duration.ofHours(1)));
        balance.refund(charge, 2_500, "usd", Instant.now().minus(Duration.ofMinutes(1)));
        earner.openFully("/settings?section=connections");

        earner.field("Restricted key").fill("sk_live_51Abcdefgh");
        earner.button("Connect").click();
        assertThat(earner.field("Restricted key"))
                .hasAccessibleDescription(Pattern.compile("A secret key may do everything.*"));
        earner.field("Restricted key").fill(balance.key());
        earner.button("Connect").click();

        assertThat(earner.page()
                        .getByText("…" + balance.key().substring(balance.key().length() - 4)))
                .isVisible(PATIENTLY);
        assertThat(earner.button("Read now")).isVisible();
        assertThat(earner.page().locator(".fact").filter(having("Logged so far")))
                .containsText("2");
        earner.open("/income");
        assertThat(earner.entries()).hasCount(2);

        earner.openFully("/settings?section=connections");
        earner.button("Disconnect").click();
        earner.dialog().getByText("Disconnect").last().click();
        assertThat(earner.button("Connect")).isVisible();
        earner.open("/income");
        assertThat(earner.entries()).hasCount(2);
    }

    @Test
    void aConnectionIsInThePlan(Earner earner) {
        earner.openFully("/settings?section=connections");

        assertThat(earner.page().getByText("This is in the plan Pro.")).isVisible();
        assertThat(earner.link("Plan and billing").last()).hasAttribute("href", "/settings?section=billing");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
