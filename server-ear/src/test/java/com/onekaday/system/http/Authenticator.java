package com.onekaday.system.http;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone's authenticator app, written from RFC 6238 and not from the product. */
public final class Authenticator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** Switches the second factor of somebody on, as the console does; answers the reply with the recovery codes. */
    public static Reply enable(Api person) {
        var begun = person.post("/api/me/two-factor", "{\"current_password\": \"%s\"}".formatted(Api.PASSWORD));
        return person.post("/api/me/two-factor/confirm", "{\"code\": \"%s\"}".formatted(code(begun.text("/secret"))));
    }

    /** What the app shows now. */
    public static String code(String secret) {
        return code(secret, 0);
    }

    /** What it shows some steps of 30 seconds later. */
    public static String code(String secret, int stepsLater) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(secret), "RAW"));
            var step = Instant.now().getEpochSecond() / 30 + stepsLater;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7FFFFFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 letters of 5 bits are 20 bytes. */
    private static byte[] key(String secret) {
        var number = secret.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(BigInteger.ONE, (all, bits) -> all.shiftLeft(5).or(bits));
        var bytes = number.toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
    }
}
