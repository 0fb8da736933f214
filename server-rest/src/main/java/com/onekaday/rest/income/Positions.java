package com.onekaday.rest.income;

import com.onekaday.income.IncomeView;
import com.onekaday.income.Position;
import java.time.LocalDate;
import java.util.UUID;

/** Writes places in the list of incomes down, for a cursor to carry. */
final class Positions {

    private static final int DATE_LENGTH = 10;

    private Positions() {}

    static String of(IncomeView income) {
        return "%s %s".formatted(income.date(), income.id());
    }

    /** Reads what {@link #of} wrote. */
    static Position parse(String position) {
        var date = LocalDate.parse(position.substring(0, DATE_LENGTH));
        return new Position(date, UUID.fromString(position.substring(DATE_LENGTH + 1)));
    }
}
