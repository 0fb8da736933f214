package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@BrowserTest
class GoalsIT {

    @Test
    void aMonthlyGoalShowsHowFarItIs(Earner earner) {
        earner.logs("750", "Etsy");
        earner.open("/goals");
        setGoal(earner, "Rent", "3000");

        var goal = earner.find(AriaRole.ARTICLE, "Rent");
        assertThat(goal).containsText("$750.00");
        assertThat(goal).containsText("of $3,000.00");
        assertThat(earner.find(AriaRole.IMG, "25% reached")).isVisible();
    }

    @Test
    void aGoalForADateCountsFromItsStart(Earner earner) {
        earner.logs("100", "Etsy", "2024-03-05");
        earner.logs("500", "Etsy");
        earner.open("/goals");
        earner.button("Set a goal").first().click();
        var form = earner.form("Set a goal");
        form.getByText("By a date").click();
        form.getByLabel("Target date").fill(inAMonth(earner));
        form.getByLabel("Name").fill("Bike");
        form.getByLabel("Amount").fill("2000");
        form.getByLabel("Amount").press("Enter");

        assertThat(earner.find(AriaRole.ARTICLE, "Bike")).containsText("$500.00");
        assertThat(earner.find(AriaRole.ARTICLE, "Bike")).containsText("By a date");
    }

    @Test
    void aGoalForADateNeedsTheDate(Earner earner) {
        earner.open("/goals");
        earner.button("Set a goal").first().click();
        var form = earner.form("Set a goal");
        form.getByText("By a date").click();
        form.getByLabel("Amount").fill("2000");
        form.getByLabel("Amount").press("Enter");

        assertThat(form.getByLabel("Target date")).hasAccessibleDescription("This is needed.");
        assertThat(form.getByLabel("Target date")).isFocused();
    }

    @Test
    void todayShowsWhatAGoalNeeds(Earner earner) {
        earner.logs("750", "Etsy");
        earner.open("/goals");
        setGoal(earner, "Rent", "3000");

        earner.link("Today").first().click();

        var need = earner.page().locator("a").filter(new Locator.FilterOptions().setHasText("Rent"));
        assertThat(need).containsText("$750 of $3,000");
    }

    @Test
    void anArchivedGoalCanBeBroughtBack(Earner earner) {
        earner.open("/goals");
        setGoal(earner, "Rent", "3000");
        earner.button("Archive Rent").click();
        assertThat(earner.find(AriaRole.ARTICLE, "Rent")).isHidden();

        earner.page().getByText("1 archived goal").click();
        earner.button("Bring back Rent").click();

        assertThat(earner.find(AriaRole.ARTICLE, "Rent")).isVisible();
        assertThat(earner.says("Rent is running.")).isVisible();
    }

    @Test
    void aChangedGoalShowsItsNewAmount(Earner earner) {
        earner.open("/goals");
        setGoal(earner, "Rent", "3000");
        earner.button("Change Rent").click();
        earner.dialog().getByLabel("Amount").fill("3500");
        earner.press("Enter");

        assertThat(earner.find(AriaRole.ARTICLE, "Rent")).containsText("of $3,500.00");
    }

    private static void setGoal(Earner earner, String name, String amount) {
        earner.button("Set a goal").first().click();
        var form = earner.form("Set a goal");
        form.getByLabel("Name").fill(name);
        form.getByLabel("Amount").fill(amount);
        earner.press("Enter");
        assertThat(earner.find(AriaRole.ARTICLE, name)).isVisible();
    }

    private static String inAMonth(Earner earner) {
        return LocalDate.parse(earner.today()).plusMonths(1).toString();
    }
}
