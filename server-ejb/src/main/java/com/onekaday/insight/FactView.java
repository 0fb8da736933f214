package com.onekaday.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the person sees it.
 *
 * @param figure the figure of {@code /api/analytics/explain} that explains it; null where none does
 * @param date to explain it by
 * @param goal to explain it by
 */
public record FactView(
        String id,
        String topic,
        String metric,
        String value,
        String unit,
        LocalDate from,
        LocalDate to,
        String formula,
        String display,
        @Nullable String figure,
        @Nullable LocalDate date,
        @Nullable UUID goal) {

    static FactView of(FactSheet sheet, Fact fact) {
        var why = fact.why();
        return new FactView(
                fact.id(),
                fact.topic().code(),
                fact.metric(),
                fact.isName() ? sheet.shown(fact) : fact.value(),
                fact.unit(),
                fact.from(),
                fact.to(),
                fact.formula(),
                sheet.shown(fact),
                why == null ? null : why.figure(),
                why == null ? null : why.date(),
                why == null ? null : why.goal());
    }
}
