package com.onekaday.transfer.format;

import java.util.List;

/** The columns that bank statements are read into; what a reader cannot make sense of stays as it is, to be mended. */
public final class Statement {

    public static final int DATE = 0;
    public static final int AMOUNT = 1;
    public static final int CURRENCY = 2;
    public static final int NAME = 3;
    public static final int MEMO = 4;
    public static final int ID = 5;
    public static final int SYSTEM = 6;

    static final List<String> HEADER = List.of("date", "amount", "currency", "name", "memo", "id", "account");

    private Statement() {}
}
