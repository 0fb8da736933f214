package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@BrowserTest
class FirstIncomeIT {

    private static final String A_QUARTER = "$250 of $1,000 earned today, 25 percent";

    @Test
    void aNewPersonSignsUpAndLogsAnIncomeInOneLine(Visitor visitor) {
        var name = "new" + UUID.randomUUID();
        visitor.open("/");
        visitor.link("Create an account").click();
        visitor.field("User name").fill(name);
        visitor.field("E-mail").fill(name + "@example.org");
        visitor.field("Password").fill("a long enough secret");
        visitor.press("Enter");

        assertThat(visitor.heading("Today")).isVisible();
        visitor.field("Amount").fill("250");
        visitor.field("Source").fill("Etsy");
        visitor.press("Enter");

        assertThat(visitor.find(AriaRole.IMG, A_QUARTER)).isVisible();
        assertThat(visitor.entry("Etsy")).containsText("+$250.00");
    }

    @Test
    void showsWhereToBeginBeforeTheFirstIncome(Earner earner) {
        earner.open("/");

        assertThat(earner.page().getByText("Log your first income")).isVisible();
        assertThat(earner.find(AriaRole.IMG, "$0 of $1,000 earned today, 0 percent"))
                .isVisible();
    }

    @Test
    void isReadyForTheNextIncomeAtOnce(Earner earner) {
        earner.open("/");
        earner.field("Amount").fill("100.50");
        earner.press("Tab");
        earner.page().keyboard().type("Etsy");
        earner.press("Enter");

        assertThat(earner.field("Amount")).hasValue("");
        assertThat(earner.field("Amount")).isFocused();
        earner.page().keyboard().type("49.5");
        earner.press("Tab");
        earner.page().keyboard().type("Fiverr");
        earner.press("Enter");

        assertThat(earner.find(AriaRole.IMG, "$150 of $1,000 earned today, 15 percent"))
                .isVisible();
        assertThat(earner.entries()).hasCount(2);
        assertThat(earner.entries().first()).containsText("Fiverr");
    }

    @Test
    void reloadingKeepsWhatWasLogged(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/");
        assertThat(earner.find(AriaRole.IMG, A_QUARTER)).isVisible();

        earner.page().reload();

        assertThat(earner.find(AriaRole.IMG, A_QUARTER)).isVisible();
        assertThat(earner.tile("To go")).containsText("$750");
        assertThat(earner.entries()).hasCount(1);
    }

    @Test
    void reachingTheTargetBeginsAStreakAndBanksTheRest(Earner earner) {
        earner.logs("800", "Etsy");
        earner.open("/");
        assertThat(earner.tile("Streak")).containsText("0");

        earner.field("Amount").fill("450");
        earner.field("Source").fill("Etsy");
        earner.press("Enter");

        assertThat(earner.tile("Banked")).containsText("$250");
        assertThat(earner.tile("Streak")).containsText("1");
    }

    @Test
    void suggestsTheSourcesOfBefore(Earner earner) {
        earner.logs("10", "Etsy");
        earner.logs("10", "Fiverr");
        earner.open("/");
        earner.field("Source").fill("fiv");
        assertThat(earner.find(AriaRole.OPTION, "Fiverr")).isVisible();

        earner.press("ArrowDown", "Enter");

        assertThat(earner.field("Source")).hasValue("Fiverr");
    }
}
