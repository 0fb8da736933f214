package com.onekaday.mobile.entry;

import java.math.BigDecimal;

/** An amount as it is typed, key by key; never more decimals than the currency has. */
final class Digits {

    private static final int MOST = 9;

    private final StringBuilder typed = new StringBuilder();

    void type(char digit) {
        if (typed.toString().equals("0")) {
            typed.setLength(0);
        }
        typed.append(digit);
    }

    boolean takes(int decimals) {
        var point = typed.indexOf(".");
        return point < 0 ? typed.length() < MOST : typed.length() - point <= decimals;
    }

    void point() {
        if (typed.indexOf(".") < 0) {
            typed.append(typed.length() == 0 ? "0." : ".");
        }
    }

    void back() {
        if (typed.length() > 0) {
            typed.setLength(typed.length() - 1);
        }
    }

    void set(BigDecimal amount) {
        typed.setLength(0);
        typed.append(amount.stripTrailingZeros().toPlainString());
    }

    boolean isEmpty() {
        return typed.length() == 0;
    }

    /** What was typed so far, zero for nothing. */
    BigDecimal amount() {
        return isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed.toString() + (endsWithPoint() ? "0" : ""));
    }

    private boolean endsWithPoint() {
        return typed.charAt(typed.length() - 1) == '.';
    }

    @Override
    public String toString() {
        return isEmpty() ? "0" : typed.toString();
    }
}
