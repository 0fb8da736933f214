package com.onekaday.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code for when the phone is lost: 50 random bits, written so that nobody mistakes a letter. */
final class RecoveryCode {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 10;

    /** Without the letters that look like digits: 32 signs. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz023456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).distinct().limit(HOW_MANY).toList();
    }

    private static String one() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** What is kept of a code, however it is typed. Tries are throttled, so that no slow hash is needed. */
    static byte[] hash(String code) {
        return Secret.hash("recovery:" + code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
