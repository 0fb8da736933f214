package com.onekaday.expected;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which occurrences were received, and with which income. */
record Received(Map<Occurrence, UUID> incomes) {

    @Nullable
    UUID income(ExpectedIncome expected, LocalDate due) {
        return incomes.get(new Occurrence(expected.id(), due));
    }
}
