package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** A place in a list that is sorted by date and, within a day, by id; written down for a cursor to carry. */
public record DatedPosition(LocalDate date, UUID id) {

    private static final int DATE_LENGTH = 10;

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws Refusal where it is the cursor of another kind of list
     */
    public static DatedPosition parse(String position) {
        try {
            var date = LocalDate.parse(position.substring(0, DATE_LENGTH));
            return new DatedPosition(date, UUID.fromString(position.substring(DATE_LENGTH + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.badParameter("cursor", "This is the cursor of another list");
        }
    }

    @Override
    public String toString() {
        return date + " " + id;
    }
}
