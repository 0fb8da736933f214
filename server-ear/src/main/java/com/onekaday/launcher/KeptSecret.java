package com.onekaday.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            // Under another name until it is whole: a start may be killed at any moment.
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, OwnerOnly.file());
            Files.writeString(draft, HexFormat.of().formatHex(secret));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }
}
