package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Income in another currency: seen to have no rate, given one, and counted. */
@BrowserTest
class CurrenciesIT {

    @Test
    void pricesIncomeByARateOfOnesOwn(Earner earner) {
        logInFrancs(earner, "100.00");
        earner.open("/income?unpriced=true");
        earner.link("rate missing, not counted").click();
        assertThat(earner.find(AriaRole.COMBOBOX, "Currency")).hasValue("CHF");
        assertThat(earner.field("Day")).hasValue(earner.today());

        earner.field("One is worth").fill("1.125");
        assertThat(earner.says("1 CHF = 1.125 USD")).isVisible();
        earner.press("Enter");

        assertThat(earner.says("Rate saved; income is priced by it.")).isVisible();
        earner.open("/income");
        assertThat(earner.entry("CHF 100.00")).containsText("$112.50");
        Assertions.assertThat(earner.elsewhere().get("/api/analytics/summary").text("/today/total"))
                .isEqualTo("112.50");
    }

    @Test
    void showsOnlyWhatHasNoRate(Earner earner) {
        logInFrancs(earner, "100.00");
        earner.logs("20.00", "Etsy");
        earner.open("/income");
        assertThat(earner.entries()).hasCount(2);

        earner.page().getByText("More filters and order").click();
        earner.find(AriaRole.COMBOBOX, "Exchange rate").selectOption("true");

        assertThat(earner.entries()).hasCount(1);
        assertThat(earner.entry("CHF 100.00")).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhereARateCannotBe(Earner earner) {
        logInFrancs(earner, "100.00");
        earner.open("/settings?section=currencies&currency=CHF");

        earner.field("One is worth").fill("0");
        earner.press("Enter");

        assertThat(earner.dialog()).containsText("This has to be more than 0.");
        assertThat(earner.field("One is worth")).hasValue("0");
    }

    @Test
    void countsWithoutARateThatIsRemoved(Earner earner) {
        logInFrancs(earner, "100.00");
        earner.elsewhere().put("/api/rates/CHF/" + earner.today(), "{\"rate\": \"1.1\", \"base_currency\": \"USD\"}");
        earner.openFully("/settings?section=currencies");
        assertThat(earner.find(AriaRole.ROW, Pattern.compile("CHF.*1\\.1"))).isVisible();

        earner.button("Remove 1 CHF = 1.1 USD").click();

        assertThat(earner.heading("Your own rates")).isFocused();
        assertThat(earner.find(AriaRole.ROW, Pattern.compile("CHF.*no rate"))).isVisible();
    }

    @Test
    void saysWhatAnotherBaseCurrencyWouldDo(Earner earner) {
        logInFrancs(earner, "100.00");
        earner.logs("20.00", "Etsy");
        earner.openFully("/settings");

        earner.find(AriaRole.COMBOBOX, "Base currency").selectOption("CHF");

        assertThat(earner.says("2 entries would come to CHF 100.00. 1 of them would have no rate and not count."))
                .isVisible();
    }

    private static void logInFrancs(Earner earner, String amount) {
        earner.elsewhere().post("/api/income", """
                {"amount": "%s", "currency": "CHF", "source": "Atelier"}
                """.formatted(amount));
    }
}
