package com.onekaday.system.peer;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser keeps of a push subscription, and reads messages with: RFC 8291 on RFC 8188, written from their text. */
public final class PushKeys {

    private static final String CURVE = "secp256r1";
    private static final int SALT_BYTES = 16;
    private static final int POINT_BYTES = 65;
    private static final int COORDINATE_BYTES = 32;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Ends the last record's text; padding may follow. */
    private static final byte LAST_RECORD = 2;

    private final KeyPair pair;
    private final byte[] secret = new byte[KEY_BYTES];

    public PushKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        pair = generator.generateKeyPair();
        new SecureRandom().nextBytes(secret);
    }

    /** {@code p256dh} */
    public String publicKey() {
        return text(point());
    }

    /** {@code auth} */
    public String secret() {
        return text(secret);
    }

    /** The text of a message; fails where it is for somebody else or was changed. */
    public String open(byte[] message) throws GeneralSecurityException {
        var body = ByteBuffer.wrap(message);
        var salt = next(body, SALT_BYTES);
        body.getInt(); // the size of a record: there is one
        var senderPoint = next(body, body.get());
        var sealed = next(body, body.remaining());

        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(publicKey(senderPoint), true);
        var shared = hmac(secret, agreement.generateSecret());
        var keying = hmac(shared, bytes("WebPush: info\0"), point(), senderPoint, new byte[] {1});
        var random = hmac(salt, keying);
        var key = Arrays.copyOf(hmac(random, bytes("Content-Encoding: aes128gcm\0\1")), KEY_BYTES);
        var nonce = Arrays.copyOf(hmac(random, bytes("Content-Encoding: nonce\0\1")), NONCE_BYTES);

        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return unpadded(cipher.doFinal(sealed));
    }

    private static String unpadded(byte[] record) {
        var end = record.length - 1;
        while (record[end] == 0) {
            end--;
        }
        if (record[end] != LAST_RECORD) {
            throw new IllegalArgumentException("The record is not the last");
        }
        return new String(record, 0, end, StandardCharsets.UTF_8);
    }

    /** A key as it is sent: a point of the curve, uncompressed. */
    public static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE_BYTES));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE_BYTES, POINT_BYTES));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    private byte[] point() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return ByteBuffer.allocate(POINT_BYTES)
                .put((byte) 4)
                .put(coordinate(point.getAffineX()))
                .put(coordinate(point.getAffineY()))
                .array();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[COORDINATE_BYTES];
        var length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE_BYTES - length, length);
        return padded;
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        var whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(whole.toByteArray());
    }

    private static byte[] next(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
