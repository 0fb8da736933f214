package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class FirstPageIT {

    @Test
    void showsTheConsole(Page page) {
        page.navigate("/");

        assertThat(page).hasTitle(Pattern.compile("1K A Day"));
        assertThat(page.locator("h1")).isVisible();
    }
}
