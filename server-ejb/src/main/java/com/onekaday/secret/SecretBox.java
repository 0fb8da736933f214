package com.onekaday.secret;

import com.onekaday.error.Refusal;
import com.onekaday.platform.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals secrets with the server's key: AES-256 in Galois/Counter Mode (NIST SP 800-38D), a random nonce of 96 bits before
 * each sealed text.
 */
@ApplicationScoped
public class SecretBox {

    /** Goes before what is sealed now, so that another way can follow. */
    private static final String VERSION = "1:";

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKey key;

    @Inject
    SecretBox(@ConfigProperty(name = "secret.key") Optional<String> secret) {
        this.key = secret.map(SecretBox::keyOf).orElse(null);
    }

    /** Whether secrets can be kept at all. */
    public boolean isOpen() {
        return key != null;
    }

    /**
     * Seals a secret.
     *
     * @param purpose what it is for and whose it is; needed again to open it
     * @throws Refusal where the server has no key
     */
    public String seal(String purpose, String secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return VERSION + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be sealed", e);
        }
    }

    /**
     * Opens what was sealed for the purpose.
     *
     * @throws Refusal where the server has no key, or another one than it was sealed with
     */
    public String open(String purpose, String sealed) {
        var whole = Base64.getDecoder().decode(sealed.substring(VERSION.length()));
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(whole, NONCE_BYTES));
            var secret = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(secret, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw Refusal.conflict("secret-unreadable", "The server's SECRET_KEY has changed; enter the secret again");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be opened", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        if (key == null) {
            throw Refusal.conflict("no-secret-key", "The operator has to set SECRET_KEY before secrets can be kept");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Any text will do as a key; it is as strong as it is hard to guess. */
    private static SecretKey keyOf(String secret) {
        return new SecretKeySpec(Sha256.of(secret), "AES");
    }
}
