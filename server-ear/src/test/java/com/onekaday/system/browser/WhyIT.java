package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class WhyIT {

    @Test
    void aTotalIsExplainedByItsRows(Earner earner) {
        earner.logs("250", "Etsy");
        earner.logs("100", "Fiverr");
        earner.open("/");

        earner.button("Why this number: earned today").click();

        assertThat(earner.dialog()).containsText("$350.00");
        assertThat(earner.dialog().getByRole(AriaRole.ROW, named("Etsy"))).containsText("$250.00");
        assertThat(earner.dialog().getByRole(AriaRole.ROW, named("Fiverr"))).containsText("$100.00");
    }

    @Test
    void aGoalIsExplainedByWhatItNeedsItself(Earner earner) {
        earner.logs("1200", "Etsy");
        var goal = earner.elsewhere().post("/api/goals", """
                {"name": "Rent", "period": "custom", "amount": "10000", "start": "%1$s", "target_date": "%1$s"}
                """.formatted(earner.today()));
        Assertions.assertThat(goal.status()).isEqualTo(201);
        earner.open("/goals");

        earner.button("Why this number: Needed per day").click();

        assertThat(earner.dialog()).containsText("$8,800.00");
    }

    @Test
    void anExplanationIsReadFromItsTitleAndGivesTheFocusBack(Earner earner) {
        earner.open("/");
        earner.button("Why this number: Streak").press("Enter");
        assertThat(earner.heading("Why: Streak")).isFocused();

        earner.press("Escape");

        assertThat(earner.button("Why this number: Streak")).isFocused();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
