package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class IncomeListIT {

    @Test
    void loadsMoreAsOneScrolls(Earner earner) {
        logSixty(earner);
        earner.open("/income");
        assertThat(earner.entries()).hasCount(50);
        assertThat(earner.says("50 entries shown")).isVisible();

        earner.entries().last().scrollIntoViewIfNeeded();

        assertThat(earner.entries()).hasCount(60);
        assertThat(earner.says("60 entries")).isVisible();
    }

    private static void logSixty(Earner earner) {
        var items = IntStream.rangeClosed(1, 60)
                .mapToObj("{\"amount\": \"%s\", \"source\": \"Etsy\", \"date\": \"2024-03-05\"}"::formatted)
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        var created = earner.elsewhere().post("/api/income:batch", items).text("/created");
        Assertions.assertThat(created).isEqualTo("60");
    }

    @Test
    void keepsFiltersInTheAddress(Earner earner) {
        logThree(earner);
        earner.open("/income");

        earner.field("Search").fill("fiv");

        assertThat(earner.entries()).hasCount(1);
        assertThat(earner.entry("Fiverr")).isVisible();
        assertThat(earner.page()).hasURL(Pattern.compile(".*/income\\?q=fiv$"));
    }

    @Test
    void reloadingKeepsTheFilters(Earner earner) {
        logThree(earner);
        earner.open("/income?source=Etsy&from=2024-02-01");
        assertThat(earner.entries()).hasCount(1);

        earner.page().reload();

        assertThat(earner.entries()).hasCount(1);
        assertThat(earner.entry("$20.00")).isVisible();
        assertThat(earner.find(AriaRole.COMBOBOX, "Source")).hasValue("Etsy");
        assertThat(earner.field("From")).hasValue("2024-02-01");
    }

    @Test
    void filtersByAmountAsThePersonTypesIt(Earner earner) {
        logThree(earner);
        earner.open("/income");
        earner.page().getByText("More filters and order").click();

        earner.field("At least").fill("20.00");

        assertThat(earner.entries()).hasCount(2);
    }

    @Test
    void showsTheOldestFirst(Earner earner) {
        logThree(earner);
        earner.open("/income");
        assertThat(earner.entries().first()).containsText("$30.00");
        earner.page().getByText("More filters and order").click();

        earner.field("Order").selectOption("Oldest first");

        assertThat(earner.entries().first()).containsText("$10.00");
    }

    @Test
    void helpsOutWhenNothingFits(Earner earner) {
        logThree(earner);
        earner.open("/income?q=nowhere");
        assertThat(earner.page().getByText("Nothing fits these filters")).isVisible();

        earner.button("Clear filters").click();

        assertThat(earner.entries()).hasCount(3);
        assertThat(earner.page()).hasURL(Pattern.compile(".*/income$"));
    }

    @Test
    void teachesHowToBegin(Earner earner) {
        earner.open("/income");

        assertThat(earner.page().getByText("Your income will be listed here")).isVisible();
    }

    @Test
    void takesInWhatIsLoggedFromTheDialog(Earner earner) {
        earner.open("/income");
        earner.button("Log income").first().click();
        earner.dialog().getByLabel("Amount").fill("80");
        earner.dialog().getByLabel("Source").fill("Etsy");
        earner.dialog().getByLabel("Fee").fill("5");
        earner.dialog().getByLabel("Source").press("Enter");

        assertThat(earner.dialog()).isHidden();
        assertThat(earner.entry("Etsy")).containsText("+$75.00");
        assertThat(earner.entry("Etsy")).containsText("after $5.00 fee");
    }

    private static void logThree(Earner earner) {
        earner.logs("10", "Etsy", "2024-01-05");
        earner.logs("20", "Etsy", "2024-02-05");
        earner.logs("30", "Fiverr", "2024-03-05");
    }
}
