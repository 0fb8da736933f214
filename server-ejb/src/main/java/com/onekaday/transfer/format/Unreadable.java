package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;

/** Says what is wrong with a file. */
final class Unreadable {

    private static final String POINTER = "/file";

    private Unreadable() {}

    static Refusal file(String code, String detail) {
        return Refusal.ruleBroken(POINTER, code, detail);
    }

    static Refusal at(long line, String detail) {
        return file("unreadable-file", "Line %d: %s".formatted(line, detail));
    }

    static Refusal noRows(String what) {
        return file("no-rows", "The file holds no " + what);
    }
}
