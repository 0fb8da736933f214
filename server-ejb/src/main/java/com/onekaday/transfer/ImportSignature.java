package com.onekaday.transfer;

import com.onekaday.transfer.format.FileFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What files of the same kind have in common: their format and the names of their columns. */
final class ImportSignature {

    private static final int SHORT = 12;

    private ImportSignature() {}

    static String of(FileFormat format, List<String> header) {
        return digest(format.code() + "\n" + String.join("\n", header));
    }

    /** A short name for whatever gives external ids, such as an account at a bank. */
    static String system(String prefix, String of) {
        return prefix + ":" + digest(of).substring(0, SHORT);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
