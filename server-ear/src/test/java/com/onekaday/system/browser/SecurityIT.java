package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.onekaday.system.http.Api;
import com.onekaday.system.http.Authenticator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class SecurityIT {

    private static final String NEW = "another good secret";

    @Test
    void aNewPasswordEndsAllOtherSessions(Earner earner) {
        var other = earner.elsewhere().signIn(earner.name(), Api.PASSWORD);
        earner.open("/settings?section=security");
        changePassword(earner, Api.PASSWORD, NEW);

        assertThat(earner.says("Your password is changed.")).isVisible();
        Assertions.assertThat(other.get("/api/me").status()).isEqualTo(401);
        Assertions.assertThat(earner.elsewhere().get("/api/me").status()).isEqualTo(200);
    }

    @Test
    @Provokes("422")
    void theWrongPresentPasswordIsToldAtItsField(Earner earner) {
        earner.open("/settings?section=security");
        changePassword(earner, "not this one", NEW);

        assertThat(earner.field("Present password")).hasAccessibleDescription("This is not your present password.");
        assertThat(earner.field("Present password")).isFocused();
    }

    private static void changePassword(Earner earner, String present, String wanted) {
        earner.field("Present password").fill(present);
        earner.field("New password").fill(wanted);
        earner.field("New password, again").fill(wanted);
        earner.press("Enter");
    }

    @Test
    void twoDifferentNewPasswordsAreNotSent(Earner earner) {
        earner.open("/settings?section=security");
        earner.field("Present password").fill(Api.PASSWORD);
        earner.field("New password").fill(NEW);
        earner.field("New password, again").fill(NEW + "!");
        earner.press("Enter");

        assertThat(earner.field("New password, again")).hasAccessibleDescription("The two passwords differ.");
    }

    @Test
    void anotherSessionCanBeEnded(Earner earner) {
        var other = earner.elsewhere().signIn(earner.name(), Api.PASSWORD);
        earner.open("/settings?section=security");
        assertThat(earner.page().getByText("This session")).hasCount(1);

        earner.find(AriaRole.BUTTON, Pattern.compile("^End session")).click();

        assertThat(earner.says("The session has ended.")).isVisible();
        assertThat(earner.find(AriaRole.BUTTON, Pattern.compile("^End session")))
                .hasCount(0);
        Assertions.assertThat(other.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceAndWorks(Earner earner) {
        var token = createToken(earner);

        var reply =
                earner.elsewhere().withToken(token).post("/api/income", "{\"amount\": \"5\", \"source\": \"Shop\"}");
        Assertions.assertThat(reply.status()).isEqualTo(201);
        earner.dialog().getByText("Close").last().click();
        earner.page().reload();
        assertThat(earner.button("Revoke Shop")).isVisible();
        assertThat(earner.page().getByText(token)).hasCount(0);
        assertThat(earner.field("Token")).hasCount(0);
    }

    @Test
    void aRevokedTokenIsRefused(Earner earner) {
        var token = createToken(earner);
        earner.dialog().getByText("Close").last().click();
        earner.button("Revoke Shop").click();
        earner.dialog().getByText("Revoke").last().click();

        assertThat(earner.says("The token is revoked.")).isVisible();
        assertThat(earner.page().getByText("No tokens yet")).isVisible();
        Assertions.assertThat(
                        earner.elsewhere().withToken(token).get("/api/income").status())
                .isEqualTo(401);
    }

    private static String createToken(Earner earner) {
        earner.open("/settings?section=tokens");
        earner.button("Create token").click();
        earner.dialog().getByLabel("Name").fill("Shop");
        earner.press("Enter");
        assertThat(earner.field("Token")).hasValue(Pattern.compile("k1d_.+"));
        return earner.field("Token").inputValue();
    }

    @Test
    @Provokes("401")
    void aSecondFactorIsAskedForAndCanBeRecovered(Earner earner) {
        var name = earner.name();
        var secret = setUp(earner);
        var recovery = earner.find(AriaRole.LIST, "Recovery codes")
                .getByRole(AriaRole.LISTITEM)
                .allInnerTexts();
        Assertions.assertThat(recovery).hasSize(10);
        earner.button("I have kept them").click();
        assertThat(earner.page().getByText("10 recovery codes are left.")).isVisible();

        signOutAndIn(earner, name);
        assertThat(earner.field("Code")).hasAccessibleDescription(Pattern.compile("Type the code that your app shows"));
        typeCode(earner, "123");
        assertThat(earner.field("Code")).hasAccessibleDescription(Pattern.compile("This code is wrong or was used"));
        typeCode(earner, Authenticator.code(secret, 1));
        assertThat(earner.page().locator(".shell")).isVisible();

        signOutAndIn(earner, name);
        typeCode(earner, recovery.get(4));
        assertThat(earner.page().locator(".shell")).isVisible();
        signOutAndIn(earner, name);
        typeCode(earner, recovery.get(4));
        assertThat(earner.field("Code")).hasAccessibleDescription(Pattern.compile("This code is wrong or was used"));
        typeCode(earner, recovery.get(5));
        assertThat(earner.page().locator(".shell")).isVisible();

        earner.open("/settings?section=security");
        assertThat(earner.page().getByText("8 recovery codes are left.")).isVisible();
        earner.button("Switch off").click();
        earner.dialog().getByLabel("Present password").fill(Api.PASSWORD);
        earner.field("Code").fill(recovery.get(6));
        earner.press("Enter");
        assertThat(earner.says("Two-factor sign-in is off.")).isVisible();
        assertThat(earner.button("Set up")).isVisible();
        signOutAndIn(earner, name);
        assertThat(earner.page().locator(".shell")).isVisible();
    }

    @Test
    @Provokes("422")
    void aWrongCodeSwitchesNothingOn(Earner earner) {
        begin(earner);
        earner.field("Code").fill("000");
        earner.press("Enter");

        assertThat(earner.field("Code")).hasAccessibleDescription(Pattern.compile("This code is wrong or was used"));
        Assertions.assertThat(earner.elsewhere().get("/api/me/two-factor").text("/enabled"))
                .isEqualTo("false");
    }

    /** Answers the secret, with the recovery codes on the screen. */
    private static String setUp(Earner earner) {
        var secret = begin(earner);
        earner.field("Code").fill(Authenticator.code(secret));
        earner.press("Enter");
        assertThat(earner.heading("Recovery codes")).isVisible();
        return secret;
    }

    private static String begin(Earner earner) {
        earner.open("/settings?section=security");
        earner.button("Set up").click();
        earner.dialog().getByLabel("Present password").fill(Api.PASSWORD);
        earner.press("Enter");
        assertThat(earner.heading("Scan with your app")).isVisible();
        return earner.page().locator(".secret-text").innerText().replaceAll("\\s", "");
    }

    private static void signOutAndIn(Earner earner, String name) {
        earner.button("Sign out").click();
        assertThat(earner.heading("Welcome back")).isVisible();
        earner.field("User name or e-mail").fill(name);
        earner.field("Password").fill(Api.PASSWORD);
        earner.press("Enter");
    }

    private static void typeCode(Earner earner, String code) {
        earner.field("Code").fill(code);
        earner.press("Enter");
    }

    @Test
    void signingOutLeavesNothingBehind(Earner earner) {
        earner.open("/");
        earner.field("Amount").fill("250");

        earner.button("Sign out").click();

        assertThat(earner.heading("Welcome back")).isVisible();
        earner.open("/");
        assertThat(earner.heading("Welcome back")).isVisible();
        Assertions.assertThat(earner.page().evaluate("JSON.stringify(sessionStorage)"))
                .isEqualTo("{}");
    }
}
