package com.onekaday.transfer;

import com.onekaday.platform.Sha256;
import com.onekaday.transfer.format.FileFormat;
import java.util.List;

/** What files of the same kind have in common: their format and the names of their columns. */
final class ImportSignature {

    private static final int SHORT = 12;

    private ImportSignature() {}

    static String of(FileFormat format, List<String> header) {
        return Sha256.hex(format.code() + "\n" + String.join("\n", header));
    }

    /** A short name for whatever gives external ids, such as an account at a bank. */
    static String system(String prefix, String of) {
        return prefix + ":" + Sha256.hex(of).substring(0, SHORT);
    }
}
