package com.onekaday.account;

/**
 * What an authenticator app needs; shown once.
 *
 * @param secret in base 32, to be typed
 * @param otpauthUri the same as an address, which apps read from a QR code
 */
public record TwoFactorSetup(String secret, String otpauthUri) {}
