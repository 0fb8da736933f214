package com.onekaday.transfer.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of an OFX file with the text behind each. It takes SGML and XML alike, and neither declares nor follows an
 * entity: there is nothing in it that could grow or reach out.
 */
final class OfxTokens {

    private static final Pattern NAME = Pattern.compile("/?[A-Za-z0-9._]{1,64}/?");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#\\d{1,6});");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final String CDATA = "![CDATA[";
    private static final String COMMENT = "!--";
    private static final int MAX_TEXT = 4000;

    private final Reader reader;
    private long line = 1;

    OfxTokens(Reader reader) {
        this.reader = reader;
    }

    /**
     * A tag and the text up to the next one.
     *
     * @param name in capitals, with a slash before it where it closes
     */
    record Token(String name, String text, long line) {}

    /** Gives the tags to {@code taker} until it wants no more. */
    void all(Predicate<Token> taker) throws IOException {
        var pending = "";
        long begin = 1;
        var text = new StringBuilder();
        for (var letter = next(); letter >= 0; letter = next()) {
            if (letter != '<') {
                append(text, (char) letter);
                continue;
            }
            var at = line;
            var tag = tag();
            if (tag.startsWith(CDATA)) {
                text.append(tag, CDATA.length(), Math.min(tag.length() - 2, CDATA.length() + MAX_TEXT));
            } else if (!tag.startsWith(COMMENT)) {
                if (!give(pending, text, begin, taker)) {
                    return;
                }
                pending = tag;
                begin = at;
                text.setLength(0);
            }
        }
        give(pending, text, begin, taker);
    }

    private static boolean give(String tag, StringBuilder text, long line, Predicate<Token> taker) {
        if (tag.isEmpty() || tag.startsWith("?") || tag.startsWith("!")) {
            return true;
        }
        var name = tag.strip();
        if (!NAME.matcher(name).matches()) {
            throw Unreadable.at(line, "<%s> is no tag of OFX".formatted(shortened(name)));
        }
        var plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return taker.test(new Token(
                plain.toUpperCase(Locale.ROOT), decoded(text.toString().strip()), line));
    }

    /** What is between the brackets; a comment and CDATA up to their own ends. */
    private String tag() throws IOException {
        var tag = new StringBuilder();
        var begin = line;
        for (var letter = next(); letter >= 0; letter = next()) {
            if (letter == '>' && isOver(tag)) {
                return tag.toString();
            }
            if (letter == '<' && !isSpecial(tag)) {
                throw Unreadable.at(
                        begin,
                        "a tag begins before <%s is closed"
                                .formatted(shortened(tag.toString().strip())));
            }
            if (tag.length() < 2 * MAX_TEXT || letter == '-' || letter == ']') {
                tag.append((char) letter);
            }
        }
        throw Unreadable.at(begin, "the file ends in the middle of a tag");
    }

    private static boolean isSpecial(StringBuilder tag) {
        return tag.indexOf(CDATA) == 0 || tag.indexOf(COMMENT) == 0;
    }

    private static boolean isOver(StringBuilder tag) {
        if (tag.indexOf(CDATA) == 0) {
            return endsWith(tag, "]]");
        }
        return tag.indexOf(COMMENT) != 0 || (tag.length() >= COMMENT.length() + 2 && endsWith(tag, "--"));
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    private int next() throws IOException {
        var letter = reader.read();
        line += letter == '\n' ? 1 : 0;
        return letter;
    }

    private static void append(StringBuilder text, char letter) {
        if (text.length() < MAX_TEXT) {
            text.append(letter);
        }
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    }

    private static String letter(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        var code = Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
