package com.onekaday.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Reason;
import com.onekaday.income.IncomePage;
import com.onekaday.income.IncomeView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Test
    void leavesOutWhatHasNoRateAndWhatHasNotComeYet() {
        var priced = income(1, TODAY, new BigDecimal("5.00"));
        var unpriced = income(2, TODAY, null);
        var tomorrow = income(3, TODAY.plusDays(1), new BigDecimal("7.00"));
        var answer = answer(ExplainedFigure.MONTHLY_TOTAL, true, false, tomorrow, priced, unpriced);

        assertThat(answer.rows()).extracting(Explanation.Row::id).containsExactly(priced.id());
        assertThat(answer.excluded())
                .extracting(Explanation.Excluded::id, Explanation.Excluded::reason)
                .containsExactly(tuple(tomorrow.id(), "not_yet"), tuple(unpriced.id(), "unpriced"));
    }

    @Test
    void countsWhatIsDatedAheadInTheTotalOfItsDay() {
        var tomorrow = income(3, TODAY.plusDays(1), new BigDecimal("7.00"));

        assertThat(answer(ExplainedFigure.DAILY_TOTAL, true, false, tomorrow).rows())
                .hasSize(1);
    }

    @Test
    void goesOnAfterTheLastIncomeOfAPart() {
        var last = income(2, TODAY.minusDays(1), null);

        assertThat(answer(ExplainedFigure.MONTHLY_TOTAL, true, true, income(1, TODAY, BigDecimal.ONE), last)
                        .nextCursor())
                .isEqualTo(last.id().toString());
        assertThat(answer(ExplainedFigure.MONTHLY_TOTAL, true, false, last).nextCursor())
                .isNull();
    }

    @Test
    void tellsSourcesWithTheFirstPartOnly() {
        assertThat(answer(ExplainedFigure.CONCENTRATION, true, false).sources()).hasSize(1);
        assertThat(answer(ExplainedFigure.CONCENTRATION, false, false).sources())
                .isEmpty();
    }

    @Test
    void isPartialWhileItsDaysAreNotOver() {
        assertThat(answer(ExplainedFigure.MONTHLY_TOTAL, true, false).partial()).isTrue();
    }

    @Test
    void showsTodayWhereNoDayIsCountedYet() {
        var none = Finding.of(Figure.none(Reason.NO_TARGET), new Period(TODAY, TODAY.minusDays(1)), "");
        var answer = new Answer(ExplainedFigure.ACHIEVEMENT_RATE, none, TODAY, true)
                .with(new IncomePage(List.of(), false), income -> "");

        assertThat(answer)
                .extracting(Explanation::value, Explanation::reason, Explanation::from, Explanation::to)
                .containsExactly(null, "no_target", TODAY, TODAY);
    }

    private static Explanation answer(ExplainedFigure figure, boolean first, boolean more, IncomeView... incomes) {
        var finding = Finding.of(Figure.of(BigDecimal.ONE), NOVEMBER, "")
                .fromSources(List.of(new Explanation.SourceRow("shop", BigDecimal.ONE, 1.0)));
        return new Answer(figure, finding, TODAY, first)
                .with(new IncomePage(List.of(incomes), more), income -> income.id()
                        .toString());
    }

    private static IncomeView income(int number, LocalDate date, @Nullable BigDecimal base) {
        return new IncomeView(
                new UUID(0, number),
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                "CHF",
                "shop",
                date,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                base,
                "EUR",
                base == null ? null : new BigDecimal("0.5"),
                base == null ? null : date,
                base == null ? null : "ecb",
                base != null,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }
}
