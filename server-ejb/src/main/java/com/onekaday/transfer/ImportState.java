package com.onekaday.transfer;

import java.util.Locale;

/** How far an import is. */
enum ImportState {
    PREVIEW,
    IMPORTING,
    DONE,
    UNDOING,
    UNDONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
