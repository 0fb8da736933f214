package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.onekaday.system.http.Api;
import com.onekaday.system.http.ApiTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
@ApiTest
class FieldErrorIT {

    @Test
    @Provokes("422")
    void everyFaultOfARegistrationIsToldAtItsField(Visitor visitor) {
        signUp(visitor, "new" + UUID.randomUUID(), "nobody", "short");

        assertThat(visitor.field("E-mail")).hasAttribute("aria-invalid", "true");
        assertThat(visitor.field("E-mail")).hasAccessibleDescription(Pattern.compile(".+"));
        assertThat(visitor.field("E-mail")).isFocused();
        assertThat(visitor.field("Password")).hasAttribute("aria-invalid", "true");
        assertThat(visitor.field("Password")).hasAccessibleDescription(Pattern.compile("At least 10 characters\\. .+"));
        assertThat(visitor.field("User name")).hasAttribute("aria-invalid", "false");
    }

    @Test
    @Provokes("409")
    void aNameThatIsTakenIsTold(Visitor visitor, Api api) {
        signUp(
                visitor,
                api.register().get("/api/me").text("/username"),
                UUID.randomUUID() + "@example.org",
                "a long enough secret");

        assertThat(visitor.field("User name")).hasAttribute("aria-invalid", "true");
    }

    private static void signUp(Visitor visitor, String name, String email, String password) {
        visitor.open("/sign-up");
        visitor.field("User name").fill(name);
        visitor.field("E-mail").fill(email);
        visitor.field("Password").fill(password);
        visitor.press("Enter");
    }

    @Test
    @Provokes("401")
    void aWrongPasswordIsToldWithoutSayingWhichPartIsWrong(Visitor visitor) {
        visitor.open("/sign-in");
        visitor.field("User name or e-mail").fill("nobody" + UUID.randomUUID());
        visitor.field("Password").fill("whatever it is");
        visitor.press("Enter");

        assertThat(visitor.alert()).containsText("User name or password is wrong.");
    }

    @Test
    void whatIsMissingIsToldAtItsField(Earner earner) {
        earner.open("/");
        earner.field("Amount").press("Enter");

        assertThat(earner.field("Amount")).hasAccessibleDescription("This is needed.");
        assertThat(earner.field("Source")).hasAccessibleDescription("This is needed.");
        assertThat(earner.field("Amount")).isFocused();
    }

    @Test
    @Provokes("422")
    void moreDecimalsThanTheCurrencyHasAreRefused(Earner earner) {
        log(earner, "12.345");

        assertThat(earner.field("Amount")).hasAccessibleDescription("The currency has fewer decimals.");
        assertThat(earner.field("Amount")).isFocused();
    }

    @Test
    void nothingIsSentThatIsNoAmount(Earner earner) {
        log(earner, "twelve");

        assertThat(earner.field("Amount")).hasAccessibleDescription("This is not an amount.");
    }

    @Test
    void anAmountOfNothingIsNoIncome(Earner earner) {
        log(earner, "0.00");

        assertThat(earner.field("Amount")).hasAccessibleDescription("An amount of 0 is not an income.");
    }

    @Test
    void anErrorGoesWhenItIsMended(Earner earner) {
        log(earner, "twelve");

        earner.field("Amount").fill("12");
        earner.field("Amount").press("Enter");

        assertThat(earner.field("Amount")).hasAccessibleDescription("");
        assertThat(earner.entry("Etsy")).containsText("+$12.00");
    }

    private static void log(Earner earner, String amount) {
        earner.open("/");
        earner.field("Amount").fill(amount);
        earner.field("Source").fill("Etsy");
        earner.press("Enter");
    }
}
