package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A second factor is asked for once it was confirmed, holds once, and can be recovered and switched off. */
@ApiTest
class TwoFactorApiIT {

    private static final String PATH = "/api/me/two-factor";

    private final Api api;
    private final Api me;
    private final String name;

    TwoFactorApiIT(Api api) {
        this.api = api;
        this.me = api.register();
        this.name = me.get("/api/me").text("/username");
    }

    @Test
    void asksForNothingBeforeACodeHasConfirmedIt() {
        begin();

        assertThat(me.get(PATH).text("/enabled")).isEqualTo("false");
        assertThat(signIn(null).status()).isEqualTo(200);
    }

    @Test
    void asksForTheCodeOnceItIsConfirmed() {
        var secret = begin();
        confirm(secret);

        assertThat(me.get(PATH).text("/recovery_codes")).isEqualTo("10");
        assertThat(signIn(null).status()).isEqualTo(401);
        assertThat(signIn(null).text("/code")).isEqualTo("totp-required");
        assertThat(signIn("000000x").text("/code")).isEqualTo("totp-wrong");
        assertThat(signIn(Authenticator.code(secret, 1)).status()).isEqualTo(200);
    }

    @Test
    void letsNoCodeInTwice() {
        var secret = begin();
        confirm(secret);
        var next = Authenticator.code(secret, 1);

        assertThat(signIn(next).status()).isEqualTo(200);
        assertThat(signIn(next).text("/code")).isEqualTo("totp-wrong");
    }

    @Test
    void saysNothingOfTheSecondFactorToAWrongPassword() {
        confirm(begin());

        var reply = api.post("/auth/login", "{\"login\": \"%s\", \"password\": \"not the password\"}".formatted(name));

        assertThat(reply.text("/code")).isEqualTo("wrong-credentials");
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        var code = confirm(begin()).text("/recovery_codes/3");

        assertThat(signIn(code.toUpperCase(Locale.ROOT)).status()).isEqualTo(200);
        assertThat(signIn(code).text("/code")).isEqualTo("totp-wrong");
        assertThat(me.get(PATH).text("/recovery_codes")).isEqualTo("9");
    }

    @Test
    void slowsDownWhoeverGuessesCodes() {
        var secret = begin();
        confirm(secret);
        for (var guess = 0; guess < 10; guess++) {
            assertThat(signIn("00000" + guess + "x").text("/code")).isEqualTo("totp-wrong");
        }

        var reply = signIn(Authenticator.code(secret, 1));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isPresent();
    }

    @Test
    void takesThePasswordAndACodeToSwitchItOff() {
        var codes = confirm(begin());

        assertThat(disable("not the password", codes.text("/recovery_codes/0")).text("/code"))
                .isEqualTo("wrong-password");
        assertThat(disable(Api.PASSWORD, "nonsense").text("/code")).isEqualTo("totp-wrong");
        assertThat(disable(Api.PASSWORD, codes.text("/recovery_codes/0")).status())
                .isEqualTo(204);
        assertThat(signIn(null).status()).isEqualTo(200);
        assertThat(disable(Api.PASSWORD, codes.text("/recovery_codes/1")).text("/code"))
                .isEqualTo("two-factor-off");
    }

    @Test
    void forgetsTheOldRecoveryCodesWithTheNewOnes() {
        var codes = confirm(begin());

        var renewed = me.post(PATH + "/recovery-codes", proof(Api.PASSWORD, codes.text("/recovery_codes/0")));

        assertThat(signIn(codes.text("/recovery_codes/1")).text("/code")).isEqualTo("totp-wrong");
        assertThat(signIn(renewed.text("/recovery_codes/1")).status()).isEqualTo(200);
    }

    @Test
    void isNotSetUpAnewWhileItIsInForce() {
        confirm(begin());

        assertThat(me.post(PATH, "{\"current_password\": \"%s\"}".formatted(Api.PASSWORD))
                        .text("/code"))
                .isEqualTo("two-factor-on");
        assertThat(me.post(PATH + "/confirm", "{\"code\": \"123456\"}").text("/code"))
                .isEqualTo("nothing-to-confirm");
    }

    private String begin() {
        return me.post(PATH, "{\"current_password\": \"%s\"}".formatted(Api.PASSWORD))
                .text("/secret");
    }

    private Reply confirm(String secret) {
        return me.post(PATH + "/confirm", "{\"code\": \"%s\"}".formatted(Authenticator.code(secret)));
    }

    private Reply disable(String password, String code) {
        return me.post(PATH + "/disable", proof(password, code));
    }

    private static String proof(String password, String code) {
        return "{\"current_password\": \"%s\", \"code\": \"%s\"}".formatted(password, code);
    }

    private Reply signIn(@Nullable String code) {
        var totp = code == null ? "null" : "\"" + code + "\"";
        return api.post(
                "/auth/login",
                "{\"login\": \"%s\", \"password\": \"%s\", \"totp\": %s}".formatted(name, Api.PASSWORD, totp));
    }
}
