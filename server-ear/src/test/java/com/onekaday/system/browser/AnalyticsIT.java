package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class AnalyticsIT {

    private static final String MARCH = "/analytics?period=month&at=2024-03-10";

    /** What the bars of a chart stand for, summed where they are stacked. */
    private static final String BARS = """
            async (canvas) => {
              const { Chart } = await import('chart.js');
              while (!Chart.getChart(canvas)) {
                await new Promise(requestAnimationFrame); // the chart comes after its table
              }
              const bars = Chart.getChart(canvas).data.datasets.filter(({ type }) => type === 'bar');
              return bars[0].data.map((_, at) => bars.reduce((sum, { data }) => sum + data[at], 0).toFixed(2));
            }
            """;

    @Test
    void aTableTellsWhatTheDailyChartShows(Earner earner) {
        earnInSpring(earner);
        earner.open(MARCH);
        var table = earner.find(AriaRole.TABLE, "Day by day");

        assertThat(row(table, "Mar 5, 2024")).containsText("$1,200.00");
        assertThat(row(table, "Mar 5, 2024")).containsText("Target reached");
        assertThat(row(table, "Mar 6, 2024")).containsText("Below target");
        Assertions.assertThat(earned(table)).hasSize(31).isEqualTo(bars(earner, "Bar chart of what each day brought"));
    }

    @Test
    void aTableTellsWhatTheMonthlyChartShows(Earner earner) {
        earnInSpring(earner);
        earner.open(MARCH);
        var table = earner.find(AriaRole.TABLE, "Month by month");

        assertThat(row(table, "March 2024")).containsText("$1,500.00");
        assertThat(row(table, "February 2024")).containsText("$500.00");
        var oldestFirst = new ArrayList<>(earned(table));
        Collections.reverse(oldestFirst);
        Assertions.assertThat(oldestFirst).isEqualTo(bars(earner, "Bar chart of what each month brought"));
    }

    @Test
    void addsUpThePeriod(Earner earner) {
        earnInSpring(earner);
        earner.open(MARCH);

        assertThat(earner.tile("Total")).containsText("$1,500.00");
    }

    @Test
    void goesToThePeriodBefore(Earner earner) {
        earnInSpring(earner);
        earner.open(MARCH);

        earner.link("Previous period").click();

        assertThat(earner.page().getByText("February 2024").first()).isVisible();
        assertThat(earner.tile("Total")).containsText("$500.00");
    }

    @Test
    void showsAPeriodOfAnotherLength(Earner earner) {
        earner.logs("250", "Etsy");
        earner.open("/analytics");
        assertThat(earner.link("Month")).hasAttribute("aria-current", "true");

        earner.link("Week").click();

        assertThat(earner.page()).hasURL(Pattern.compile(".*period=week$"));
        assertThat(earner.link("Week")).hasAttribute("aria-current", "true");
        assertThat(earner.find(AriaRole.TABLE, "Day by day").locator("tbody tr"))
                .hasCount(7);
    }

    @Test
    void teachesBeforeThereIsAnIncome(Earner earner) {
        earner.open("/analytics");

        assertThat(earner.page().getByText("No income in this period")).isVisible();
    }

    private static void earnInSpring(Earner earner) {
        earner.logs("500", "Fiverr", "2024-02-10");
        earner.logs("1200", "Etsy", "2024-03-05");
        earner.logs("200.25", "Etsy", "2024-03-06");
        earner.logs("99.75", "Fiverr", "2024-03-06");
    }

    private static Locator row(Locator table, String name) {
        return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static List<String> earned(Locator table) {
        return table.locator("tbody tr td:nth-child(2)").allInnerTexts().stream()
                .map(text -> text.replaceAll("[$,]", ""))
                .toList();
    }

    private static Object bars(Earner earner, String label) {
        return earner.find(AriaRole.IMG, Pattern.compile(label)).evaluate(BARS);
    }
}
