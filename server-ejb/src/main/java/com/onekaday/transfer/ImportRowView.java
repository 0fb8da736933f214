package com.onekaday.transfer;

import com.onekaday.error.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import's file.
 *
 * @param line where it begins in the file, or its row in a sheet
 * @param cells as the file has them
 * @param match the income that may be the same; null where there is none
 * @param faults what must be mended before it can be imported
 */
public record ImportRowView(
        int number,
        long line,
        String state,
        @Nullable String decision,
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal fee,
        @Nullable String source,
        @Nullable String note,
        List<String> tags,
        @Nullable UUID match,
        List<Fault> faults,
        List<String> cells,
        boolean edited) {}
