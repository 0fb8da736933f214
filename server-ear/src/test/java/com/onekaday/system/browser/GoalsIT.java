package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void aSliderShowsAnotherChanceAtOnce(Earner earner) {
        earnsForQuarter(earner);
        earner.open("/goals");
        setGoal(earner, "Rent", "900000");
        earner.link("Rent").click();
        assertThat(earner.says("by the end")).containsText("very unlikely");

        earner.page().getByLabel("Another amount").press("Home");

        var odds = earner.says("by the end");
        assertThat(odds).containsText("$0.00 by the end");
        assertThat(odds).containsText("99% · very likely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weekly", "Monthly", "Yearly", "By a date"})
    void aProposalFillsTheAmountOfEachKind(String kind, Earner earner) {
        earnsForQuarter(earner);
        earner.open("/goals");
        earner.button("Set a goal").first().click();
        var form = earner.form("Set a goal");
        form.getByText(kind).click();
        form.getByLabel("Name").fill("Mine");
        if (kind.equals("By a date")) {
            form.getByLabel("Target date").fill(inAMonth(earner));
            form.getByLabel("Target date").blur();
        }

        form.getByText("Stretch:").click();
        assertThat(form.getByLabel("Amount")).not().hasValue("");
        form.getByLabel("Amount").press("Enter");

        assertThat(earner.find(AriaRole.ARTICLE, "Mine")).containsText(kind);
    }

    /** Long enough for odds, and not the same every day. */
    private static void earnsForQuarter(Earner earner) {
        var today = LocalDate.parse(earner.today());
        var incomes = IntStream.rangeClosed(1, 90)
                .mapToObj(ago -> "{\"amount\": \"%d\", \"source\": \"Etsy\", \"date\": \"%s\"}"
                        .formatted(300 + ago * 37 % 500, today.minusDays(ago)))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        assertEquals(200, earner.elsewhere().post("/api/income:batch", incomes).status());
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
