package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.onekaday.system.http.Api;
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
