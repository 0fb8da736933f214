package com.onekaday.platform;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** What text may be, and when two texts are the same to a person. */
public final class Text {

    /** No control characters, and no halves of a character, which no database takes. */
    public static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    public static final String LINES = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    public static final String LINE_MESSAGE = "Must not have control characters";

    private Text() {}

    /** Equal for texts that differ in case or in how a letter is composed; the database's locale has no say in it. */
    public static String fold(String text) {
        var upper = Normalizer.normalize(text, Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Form.NFC);
    }

    /** A LIKE pattern for what contains the text. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
