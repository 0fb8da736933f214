package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@BrowserTest
class ProfileIT {

    @Test
    void aNewDailyTargetHoldsFromToday(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/settings");
        earner.field("Daily target").fill("2500");
        earner.button("Save").click();
        assertThat(earner.says("Saved")).isVisible();

        earner.link("Today").first().click();

        assertThat(earner.find(AriaRole.IMG, "$250 of $2,500 earned today, 10 percent"))
                .isVisible();
    }

    @Test
    void aDayOffAsksForNothing(Earner earner) {
        var today = earner.today();
        earner.open("/settings");
        earner.find(AriaRole.CHECKBOX, shortNameOf(today)).press("Space");
        earner.button("Save").click();
        assertThat(earner.says("Saved")).isVisible();

        earner.link("Today").first().click();

        assertThat(earner.page().getByText("nothing is asked of a rest day")).isVisible();
    }

    private static String shortNameOf(String date) {
        return LocalDate.parse(date).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    @Test
    @Provokes("412")
    void tellsWhenAnotherDeviceHasChangedTheProfile(Earner earner) {
        earner.open("/settings");
        assertThat(earner.field("Daily target")).hasValue("1000.00");
        earner.elsewhere().patch("/api/me", "{\"daily_target\": \"1500\"}");

        earner.field("Daily target").fill("2000");
        earner.button("Save").click();

        assertThat(earner.alert()).containsText("Your profile was changed elsewhere meanwhile.");
        assertThat(earner.field("Daily target")).hasValue("2000");
    }

    @Test
    void remembersTheThemeOnThisDevice(Earner earner) {
        earner.open("/settings?section=appearance");
        earner.find(AriaRole.RADIO, "Dark").press("Space");

        earner.page().reload();

        assertThat(earner.find(AriaRole.RADIO, "Dark")).isChecked();
        assertThat(earner.page().locator("html")).hasAttribute("data-bs-theme", "dark");
    }
}
