package com.onekaday.transfer;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula: a {@code '} goes before what it might calculate, and comes off
 * again on the way back. Text that already looks guarded gets another one, so that every text survives the way.
 */
final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String on(String text) {
        return DANGEROUS.matcher(text).matches() ? GUARD + text : text;
    }

    static String off(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
