package com.onekaday.mobile.lock;

import com.onekaday.mobile.store.Preferences;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Keeps others out who get hold of the unlocked phone. It is no encryption: whoever reads the app's private storage needs no
 * number.
 */
public final class PinLock {

    /** So many wrong numbers, and only signing in again helps. */
    static final int MOST_TRIES = 5;

    private static final String SALT = "pin-salt";
    private static final String HASH = "pin-hash";
    private static final String TRIES = "pin-tries";
    private static final int ROUNDS = 20_000;
    private static final int SALT_BYTES = 16;

    private final Preferences preferences;

    public PinLock(Preferences preferences) {
        this.preferences = preferences;
    }

    public boolean isSet() {
        return preferences.find(HASH).isPresent();
    }

    public void set(String pin) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var text = Base64.getEncoder().encodeToString(salt);
        preferences.set(SALT, text);
        preferences.set(HASH, hash(text, pin));
        preferences.forget(TRIES);
    }

    public void remove() {
        preferences.forget(HASH);
        preferences.forget(SALT);
        preferences.forget(TRIES);
    }

    /** Whether the number is right; a wrong one counts, also over restarts. */
    boolean opens(String pin) {
        var right = preferences.get(HASH, "").equals(hash(preferences.get(SALT, ""), pin));
        if (right) {
            preferences.forget(TRIES);
        } else {
            preferences.set(TRIES, String.valueOf(tries() + 1));
        }
        return right;
    }

    boolean isSpent() {
        return tries() >= MOST_TRIES;
    }

    private int tries() {
        return Integer.parseInt(preferences.get(TRIES, "0"));
    }

    private static String hash(String salt, String pin) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = (salt + pin).getBytes(StandardCharsets.UTF_8);
            for (var round = 0; round < ROUNDS; round++) {
                hash = digest.digest(hash);
            }
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
