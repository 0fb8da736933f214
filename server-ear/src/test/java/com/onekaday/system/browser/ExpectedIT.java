package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@BrowserTest
class ExpectedIT {

    @Test
    void whatIsDueTodayIsReceived(Earner earner) {
        expects(earner);
        earner.open("/");
        var received = earner.button("Received? Acme, $1,500.00");

        received.click();
        earner.dialog().getByLabel("Amount").fill("1480");
        earner.press("Enter");

        assertThat(earner.says("Received and logged.")).isVisible();
        assertThat(received).isHidden();
        assertThat(earner.entry("Acme")).containsText("$1,480.00");
        var expected = earner.elsewhere().get("/api/expected-income").json().at("/data/0");
        assertThat(expected.at("/state").asText()).isEqualTo("received");
        assertThat(expected.at("/received_income").asText())
                .isEqualTo(earner.incomes().get(0).get("id").asText());
    }

    @Test
    void aRetainerIsExpectedEachMonthUntilItIsRemoved(Earner earner) {
        earner.open("/goals");
        earner.button("Expect an income").click();
        var form = earner.form("Expect an income");
        form.getByLabel("Amount").fill("900");
        form.getByLabel("Source").fill("Acme");
        form.getByLabel("Comes again").selectOption("last-day");
        form.getByLabel("Amount").press("Enter");
        var row = earner.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Acme"));
        assertThat(row).containsText("On the last day of each month");

        earner.button("Remove Acme, $900.00").click();
        earner.dialog()
                .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();

        assertThat(earner.says("It is no longer expected.")).isVisible();
        assertThat(row).isHidden();
    }

    private static void expects(Earner earner) {
        var reply = earner.elsewhere().post("/api/expected-income", """
                {"amount": "1500", "source": "Acme", "date": "%s"}
                """.formatted(earner.today()));
        assertThat(reply.status()).isEqualTo(201);
    }
}
