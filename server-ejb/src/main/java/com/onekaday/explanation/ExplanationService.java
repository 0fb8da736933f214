package com.onekaday.explanation;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.Period;
import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomePage;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.Position;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says why a figure is what it is. Reads only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExplanationService {

    @Inject
    AnalyticsService analytics;

    @Inject
    IncomeService incomes;

    @Inject
    InstantSource clock;

    /**
     * Explains a figure.
     *
     * @param date the day that it is of, or any day of its month; null for today
     * @param after where the part of the rows begins that is asked for; null for the first
     * @param cursor writes down where the next part begins: after an income
     */
    public Explanation explain(
            Caller caller,
            ExplainedFigure figure,
            @Nullable LocalDate date,
            @Nullable Position after,
            int limit,
            Function<IncomeView, String> cursor) {
        var today = caller.today(clock);
        var day = date == null ? today : date;
        if (!figure.isOfDate() && !day.equals(today)) {
            throw Refusal.badParameter("date", "%s is as of today; leave the date out".formatted(figure.code()));
        }
        var finding = finding(caller, figure, day);
        var rows = rows(caller, finding.counted(), after, limit);
        return new Answer(figure, finding, today, after == null).with(rows, cursor);
    }

    private Finding finding(Caller caller, ExplainedFigure figure, LocalDate day) {
        var findings = new Findings(analytics.series(caller));
        return switch (figure) {
            case DAILY_TOTAL -> findings.dailyTotal(day);
            case MONTHLY_TOTAL -> findings.monthlyTotal(day);
            case STREAK -> findings.streak();
            case ACHIEVEMENT_RATE -> findings.achievementRate();
            case CONSISTENCY -> findings.consistency();
            case NEEDED_PER_DAY -> findings.neededPerDay();
            case CONCENTRATION -> findings.concentration(analytics.lastSources(caller));
        };
    }

    private IncomePage rows(Caller caller, Period days, @Nullable Position after, int limit) {
        if (days.days() == 0) {
            return new IncomePage(List.of(), false);
        }
        var filter = new IncomeFilter(days.from(), days.to(), null, null, null, null, null, null, false, false);
        return incomes.list(caller, filter, after, limit);
    }
}
