package com.onekaday.mobile.today;

import com.onekaday.mobile.json.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Income that is due soon, or late. */
record Expected(String id, String source, BigDecimal amount, String currency, LocalDate due) {

    /** What has not come of what was due up to a day, the first first. */
    static List<Expected> until(LocalDate last, Optional<Fields> told) {
        return told.map(page -> page.list("data", Expected::of)).orElse(List.of()).stream()
                .flatMap(Optional::stream)
                .filter(one -> !one.due().isAfter(last))
                .sorted(Comparator.comparing(Expected::due).thenComparing(Expected::source))
                .toList();
    }

    /** What was received counts for the next time, if there is one. */
    private static Optional<Expected> of(Fields fields) {
        var received = "received".equals(fields.text("state"));
        return fields.optionalDate(received ? "next" : "due")
                .map(due -> new Expected(
                        fields.text("id"),
                        fields.text("source"),
                        fields.decimal("amount"),
                        fields.text("currency"),
                        due));
    }

    boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }
}
