package com.onekaday.sync;

import com.onekaday.analytics.MarkView;
import com.onekaday.expected.ExpectedView;
import com.onekaday.goal.GoalView;
import com.onekaday.income.IncomeView;
import com.onekaday.income.SourceView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What has changed, as it is now.
 *
 * @param mark how far this goes
 * @param reset whether the client shall forget what it has: this begins anew
 * @param more whether there is more to ask for at once
 */
public record SyncView(SyncMark mark, boolean reset, boolean more, Things changed, Removed removed) {

    /** Things that are new or changed. */
    public record Things(
            List<IncomeView> incomes,
            List<SourceView> sources,
            List<GoalView> goals,
            List<MarkView> days,
            List<ExpectedView> expectedIncome) {}

    /** Things that are no more. */
    public record Removed(
            List<UUID> incomes, List<UUID> sources, List<UUID> goals, List<LocalDate> days, List<UUID> expectedIncome) {

        static final Removed NOTHING = new Removed(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
