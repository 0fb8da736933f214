package com.onekaday.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param person whose income it is
 * @param from the first day asked for; null for that of the first income
 * @param filtered whether more than the days narrows it down
 */
record ReportCover(
        String person,
        String baseCurrency,
        LocalDate madeOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean filtered) {}
