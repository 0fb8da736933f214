package com.onekaday.mobile.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The app's sentences in one language. A sentence that is missing is a bug: it is refused, not made up. */
public final class Texts {

    private final Language language;
    private final Properties sentences = new Properties();

    public Texts(Language language) {
        this.language = language;
        var name = "%s.properties".formatted(language.name().toLowerCase(Locale.ROOT));
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** A sentence, with its gaps {0}, {1}… filled. */
    public String get(String key, Object... gaps) {
        var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        for (var gap = 0; gap < gaps.length; gap++) {
            sentence = sentence.replace("{" + gap + "}", String.valueOf(gaps[gap]));
        }
        return sentence;
    }

    /** A sentence about a number of things, which goes into its gap {0}. */
    public String count(String key, int number, Object... more) {
        var gaps = new Object[more.length + 1];
        gaps[0] = number;
        System.arraycopy(more, 0, gaps, 1, more.length);
        return get(key + (number == 1 ? ".one" : ".many"), gaps);
    }

    /** What a stable code of the server's means; its own words where it is not known here. */
    public String meaning(String prefix, String code, String otherwise) {
        return sentences.getProperty(prefix + "." + code, otherwise);
    }
}
