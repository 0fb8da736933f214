package com.onekaday.explanation;

import com.onekaday.analytics.Reason;
import com.onekaday.explanation.Explanation.DayRow;
import com.onekaday.explanation.Explanation.Excluded;
import com.onekaday.explanation.Explanation.Row;
import com.onekaday.income.IncomePage;
import com.onekaday.income.IncomeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts a finding and a part of its incomes together. */
record Answer(ExplainedFigure figure, Finding finding, LocalDate today, boolean isFirst) {

    private static final String UNPRICED = Reason.UNPRICED.code();
    private static final String NOT_YET = "not_yet";

    Explanation with(IncomePage page, Function<IncomeView, String> cursor) {
        var shown = finding.shown(today);
        var incomes = page.incomes();
        return new Explanation(
                figure.code(),
                finding.value(),
                finding.currency(),
                shown.from(),
                shown.to(),
                shown.contains(today),
                finding.rule(),
                figure.code(),
                finding.reason(),
                incomes.stream().filter(this::isIncluded).map(Row::of).toList(),
                incomes.stream().flatMap(income -> excluded(income).stream()).toList(),
                isFirst ? finding.days().stream().map(DayRow::of).toList() : List.of(),
                isFirst ? finding.spans() : List.of(),
                isFirst ? finding.sources() : List.of(),
                page.more() ? cursor.apply(incomes.get(incomes.size() - 1)) : null);
    }

    private boolean isIncluded(IncomeView income) {
        return excluded(income).isEmpty();
    }

    /** Income that is dated ahead is in the total of its own day already, and in no other figure until then. */
    private Optional<Excluded> excluded(IncomeView income) {
        if (!income.priced()) {
            return Optional.of(new Excluded(income.id(), income.date(), UNPRICED));
        }
        return income.date().isAfter(today) && figure != ExplainedFigure.DAILY_TOTAL
                ? Optional.of(new Excluded(income.id(), income.date(), NOT_YET))
                : Optional.empty();
    }
}
