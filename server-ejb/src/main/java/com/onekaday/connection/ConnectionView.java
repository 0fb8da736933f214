package com.onekaday.connection;

import com.onekaday.job.JobView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection as it stands; where there is none, what one would begin with.
 *
 * @param state {@code none}, {@code connected}, {@code refused} where Stripe takes the key no longer, or {@code paused} where
 *     the plan has no connection any more
 * @param allowed whether the person's plan has it
 * @param keyEnd the last four letters of the key
 * @param live false for a key of Stripe's test mode
 * @param currencies none where all of them count
 * @param recorded how many incomes it has brought
 * @param syncedAt when all was read for the last time
 * @param sync the last reading, whose progress is in days
 */
public record ConnectionView(
        String state,
        boolean allowed,
        @Nullable String keyEnd,
        @Nullable Boolean live,
        List<String> counts,
        List<String> currencies,
        String source,
        LocalDate since,
        long recorded,
        @Nullable Instant syncedAt,
        @Nullable JobView sync,
        int version) {}
