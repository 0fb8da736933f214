package com.onekaday.goal;

import com.onekaday.analytics.DaySeries;
import com.onekaday.expected.DueIncome;
import com.onekaday.forecast.EarningHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about what an account earns, for measuring its goals.
 *
 * @param topSource the source that brought most of late; null where there is none
 * @param expected confirmed income that has not come yet
 */
record Earnings(
        UUID accountId,
        DaySeries series,
        EarningHistory history,
        @Nullable String topSource,
        List<DueIncome> expected) {

    LocalDate today() {
        return series.today();
    }
}
