package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.onekaday.system.http.Api;
import com.onekaday.system.http.Authenticator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The administrators' part of the console: closed to members, and good for looking after accounts. */
@BrowserTest
class AdminIT {

    @Test
    void isNotThereForMembers(Earner earner) {
        earner.openFully("/admin");

        assertThat(earner.heading("Administration")).hasCount(0);
        assertThat(earner.link("Administration")).hasCount(0);
    }

    @Test
    @Provokes("401") // the browser still believes that it is signed in
    void locksAnAccount(Earner earner) {
        var member = earner.elsewhere();
        var name = earner.name();
        manage(earner, name);
        earner.button("Lock").click();
        earner.button("Lock").click();

        assertThat(earner.says("The account is locked.")).isVisible();
        Assertions.assertThat(member.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    @Provokes("401") // the browser still believes that it is signed in
    void resetsALostSecondFactor(Earner earner) {
        var member = earner.elsewhere();
        var name = earner.name();
        Authenticator.enable(member);
        manage(earner, name);
        earner.button("Reset two-factor sign-in").click();
        earner.button("Reset two-factor sign-in").click();

        assertThat(earner.says("Two-factor sign-in is off.")).isVisible();
        Assertions.assertThat(member.get("/api/me").status()).isEqualTo(401);
        Assertions.assertThat(member.signIn(name, Api.PASSWORD).get("/api/me").status())
                .isEqualTo(200);
        earner.button("Manage " + name).click();
        assertThat(earner.button("Lock")).isVisible();
        assertThat(earner.button("Reset two-factor sign-in")).hasCount(0);
    }

    /** Signs in as the administrator and opens what can be done about an account. */
    private static void manage(Earner earner, String name) {
        earner.page().context().clearCookies();
        earner.open("/sign-in");
        earner.field("User name or e-mail").fill("admin");
        earner.field("Password").fill("one-thousand-a-day");
        earner.press("Enter");
        assertThat(earner.page().locator(".shell")).isVisible();

        earner.openFully("/admin");
        earner.field("User name or e-mail").fill(name);
        earner.button("Manage " + name).click();
    }
}
