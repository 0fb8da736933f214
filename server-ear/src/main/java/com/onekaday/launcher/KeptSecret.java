package com.onekaday.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret that is made once and kept in a file, for the eyes of its owner alone. */
final class KeptSecret {

    private static final int BYTES = 24;

    private KeptSecret() {}

    /** The secret in the file, made where there is none: 48 hexadecimal digits. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }
}
