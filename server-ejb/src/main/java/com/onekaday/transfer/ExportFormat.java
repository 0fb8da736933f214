package com.onekaday.transfer;

import java.util.Locale;

/** The kinds of files that incomes leave in. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    ICS("text/calendar;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end with, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
