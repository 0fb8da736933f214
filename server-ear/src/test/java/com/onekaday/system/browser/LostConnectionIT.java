package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.onekaday.system.http.Api;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class LostConnectionIT {

    @Test
    @Provokes("ERR_INTERNET_DISCONNECTED")
    void keepsWhatWasTyped(Earner earner) {
        failToLog(earner, route -> route.abort("internetdisconnected"));

        assertThat(earner.alert()).containsText("Nothing you typed is lost");
        assertThat(earner.field("Amount")).hasValue("250");
        assertThat(earner.field("Source")).hasValue("Etsy");
    }

    @Test
    @Provokes("ERR_FAILED")
    void keepsWhatWasTypedThroughAReload(Earner earner) {
        failToLog(earner, Route::abort);

        earner.page().reload();

        assertThat(earner.field("Amount")).hasValue("250");
        assertThat(earner.field("Source")).hasValue("Etsy");
    }

    @Test
    @Provokes("ERR_FAILED")
    void savingAgainCountsOnceWhenTheServerHasHeardNothing(Earner earner) {
        failToLog(earner, Route::abort);

        saveAgain(earner);

        Assertions.assertThat(earner.incomes()).hasSize(1);
    }

    @Test
    @Provokes("ERR_FAILED")
    void savingAgainCountsOnceWhenOnlyTheAnswerGotLost(Earner earner) {
        failToLog(earner, LostConnectionIT::loseTheAnswer);
        Assertions.assertThat(earner.incomes()).hasSize(1);

        saveAgain(earner);

        Assertions.assertThat(earner.incomes()).hasSize(1);
    }

    @Test
    @Provokes("ERR_FAILED")
    void savingAgainWithAnotherAmountChangesWhatHasArrived(Earner earner) {
        failToLog(earner, LostConnectionIT::loseTheAnswer);
        earner.field("Amount").fill("275");

        saveAgain(earner);

        Assertions.assertThat(earner.incomes()).hasSize(1);
        Assertions.assertThat(earner.incomes().at("/0/amount").asText()).isEqualTo("275.00");
    }

    @Test
    @Provokes("ERR_FAILED")
    void triesAgainWhenFiguresCannotBeHad(Earner earner) {
        earner.page().route("**/api/income?*", Route::abort);
        earner.open("/income");
        assertThat(earner.alert()).containsText("The server cannot be reached right now.");
        earner.page().unroute("**/api/income?*");

        earner.button("Try again").click();

        assertThat(earner.page().getByText("Your income will be listed here")).isVisible();
    }

    @Test
    @Provokes("ERR_FAILED")
    void triesAgainWhenTodayCannotBeHad(Earner earner) {
        earner.page().route("**/api/analytics/summary*", Route::abort);
        earner.open("/");
        assertThat(earner.alert()).containsText("The server cannot be reached right now.");
        earner.page().unroute("**/api/analytics/summary*");

        earner.button("Try again").click();

        assertThat(earner.page().locator(".today-ring .ring")).isVisible();
    }

    @Test
    @Provokes("401")
    void signingInAgainLeadsBackToWhatWasBeingDone(Earner earner) {
        earner.openFully("/income?q=Etsy");
        var name = earner.name();
        earner.elsewhere().post("/auth/logout", "{}");
        earner.field("Search").fill("Fiverr");

        assertThat(earner.page().getByText("Your session has ended.")).isVisible();
        signIn(earner, name);

        assertThat(earner.heading("Income")).isVisible();
        assertThat(earner.field("Search")).hasValue("Fiverr");
    }

    @Test
    @Provokes("401")
    void anEndedSessionLosesNoInput(Earner earner) {
        earner.openFully("/");
        var name = earner.name();
        earner.elsewhere().post("/auth/logout", "{}");
        log(earner);
        assertThat(earner.page().getByText("Your session has ended.")).isVisible();

        signIn(earner, name);

        assertThat(earner.field("Amount")).hasValue("250");
        assertThat(earner.field("Source")).hasValue("Etsy");
    }

    private static void signIn(Earner earner, String name) {
        earner.field("User name or e-mail").fill(name);
        earner.field("Password").fill(Api.PASSWORD);
        earner.press("Enter");
    }

    private static void failToLog(Earner earner, Consumer<Route> failure) {
        earner.open("/");
        earner.page().route("**/api/income", failure, new Page.RouteOptions().setTimes(1));
        log(earner);
        assertThat(earner.alert()).containsText("The server cannot be reached right now.");
    }

    private static void log(Earner earner) {
        earner.field("Amount").fill("250");
        earner.field("Source").fill("Etsy");
        earner.press("Enter");
    }

    private static void saveAgain(Earner earner) {
        earner.form("Log income").getByText("Log income").click();
        assertThat(earner.field("Amount")).hasValue("");
        assertThat(earner.entries()).hasCount(1);
    }

    private static void loseTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }
}
