package com.onekaday.rest.account;

import com.onekaday.account.TwoFactorSetup;

/** What an authenticator app needs, in three forms: to be typed, as an address and as a picture of it. */
public record TwoFactorSecret(String secret, String otpauthUri, QrCode qrCode) {

    static TwoFactorSecret of(TwoFactorSetup setup) {
        return new TwoFactorSecret(setup.secret(), setup.otpauthUri(), QrCode.of(setup.otpauthUri()));
    }
}
