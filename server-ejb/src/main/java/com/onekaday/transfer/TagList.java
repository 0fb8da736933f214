package com.onekaday.transfer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Tags in one cell: separated by {@code ;}, and a backslash before one that is part of a tag. */
final class TagList {

    private static final char ESCAPE = '\\';
    private static final char SEPARATOR = ';';

    private TagList() {}

    static String join(List<String> tags) {
        return tags.stream()
                .map(tag -> tag.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(joining(";"));
    }

    static List<String> split(String cell) {
        var tags = new ArrayList<String>();
        var tag = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter == ESCAPE && i + 1 < cell.length()) {
                tag.append(cell.charAt(++i));
            } else if (letter == SEPARATOR) {
                take(tag, tags);
            } else {
                tag.append(letter);
            }
        }
        take(tag, tags);
        return List.copyOf(tags);
    }

    private static void take(StringBuilder tag, List<String> tags) {
        var text = tag.toString().strip();
        if (!text.isEmpty()) {
            tags.add(text);
        }
        tag.setLength(0);
    }
}
