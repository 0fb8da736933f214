package com.onekaday.rest.http;

import java.time.LocalDate;
import java.util.UUID;

/** A place in a list that is sorted by date and, within a day, by id; written down for a cursor to carry. */
public record DatedPosition(LocalDate date, UUID id) {

    private static final int DATE_LENGTH = 10;

    /** Reads what {@link #toString} wrote. */
    public static DatedPosition parse(String position) {
        var date = LocalDate.parse(position.substring(0, DATE_LENGTH));
        return new DatedPosition(date, UUID.fromString(position.substring(DATE_LENGTH + 1)));
    }

    @Override
    public String toString() {
        return date + " " + id;
    }
}
