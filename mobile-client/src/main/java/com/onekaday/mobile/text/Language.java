package com.onekaday.mobile.text;

import java.util.List;
import java.util.Locale;

/** What the app can speak. */
public enum Language {
    EN("English"),
    DE("Deutsch");

    /** In the order in which they are offered. */
    public static final List<Language> ALL = List.of(values());

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** As the server and browsers write it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phone's, English where that is unknown here. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }
}
