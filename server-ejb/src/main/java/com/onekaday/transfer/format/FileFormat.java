package com.onekaday.transfer.format;

import java.util.Locale;

/** The kinds of files that can be read. */
public enum FileFormat {
    CSV,
    XLSX,
    OFX,
    QIF,
    CAMT,
    MT940,
    JSON;

    /** The name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its columns are always {@link Statement}'s, with plain amounts and ISO dates. */
    public boolean isStatement() {
        return this == OFX || this == CAMT || this == MT940;
    }
}
