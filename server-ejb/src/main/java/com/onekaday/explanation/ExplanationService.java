package com.onekaday.explanation;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.Span;
import com.onekaday.error.Refusal;
import com.onekaday.goal.GoalProgress;
import com.onekaday.goal.ProgressService;
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
import java.util.Objects;
import java.util.UUID;
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
    ProgressService goals;

    @Inject
    InstantSource clock;

    /**
     * Explains a figure.
     *
     * @param after where the part of the rows begins that is asked for; null for the first
     * @param cursor writes down where the next part begins: after an income
     */
    public Explanation explain(
            Caller caller,
            FigureQuestion question,
            @Nullable Position after,
            int limit,
            Function<IncomeView, String> cursor) {
        var today = caller.today(clock);
        question.requireAnswerable(today);
        var finding = finding(caller, question, today);
        var rows = rows(caller, finding, after, limit);
        return new Answer(question.figure(), finding, today, after == null).with(rows, cursor);
    }

    private Finding finding(Caller caller, FigureQuestion question, LocalDate today) {
        return question.goal() == null
                ? finding(caller, question.figure(), Objects.requireNonNullElse(question.date(), today))
                : finding(question.figure(), new GoalFindings(goal(caller, question.goal())));
    }

    private Finding finding(Caller caller, ExplainedFigure figure, LocalDate day) {
        var series = analytics.series(caller);
        var findings = new Findings(series, caller.weekStart());
        var comparisons = new Comparisons(series, caller.weekStart());
        return switch (figure) {
            case DAILY_TOTAL -> findings.dailyTotal(day);
            case WEEKLY_TOTAL -> findings.total(Span.WEEK, day);
            case MONTHLY_TOTAL -> findings.total(Span.MONTH, day);
            case YEARLY_TOTAL -> findings.total(Span.YEAR, day);
            case STREAK -> findings.streak();
            case ACHIEVEMENT_RATE -> findings.achievementRate();
            case CONSISTENCY -> findings.consistency();
            case MOMENTUM -> findings.momentum();
            case GROWTH -> comparisons.growth();
            case TREND -> comparisons.trend();
            case VOLATILITY -> comparisons.volatility();
            case WEEKDAY_PATTERN -> findings.weekdayPattern();
            case NEEDED_PER_DAY -> findings.neededPerDay();
            case CONCENTRATION -> findings.concentration(analytics.lastSources(caller));
            case GOAL_EARNED -> throw new IllegalArgumentException("It takes a goal");
        };
    }

    private static Finding finding(ExplainedFigure figure, GoalFindings findings) {
        return figure == ExplainedFigure.GOAL_EARNED ? findings.earned() : findings.neededPerDay();
    }

    private GoalProgress goal(Caller caller, UUID id) {
        return goals.progress(caller).goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("goal"));
    }

    private IncomePage rows(Caller caller, Finding finding, @Nullable Position after, int limit) {
        var days = finding.counted();
        if (days.days() == 0) {
            return new IncomePage(List.of(), false);
        }
        var filter =
                new IncomeFilter(days.from(), days.to(), finding.source(), null, null, null, null, null, false, false);
        return incomes.list(caller, filter, after, limit);
    }
}
