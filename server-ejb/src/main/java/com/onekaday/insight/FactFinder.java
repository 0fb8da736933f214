package com.onekaday.insight;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Span;
import com.onekaday.analytics.SummaryView;
import com.onekaday.goal.GoalOdds;
import com.onekaday.goal.OddsService;
import com.onekaday.goal.ProgressService;
import com.onekaday.milestone.MilestoneService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gathers as facts what other components have computed about an account. Computes nothing but differences and counts. */
@ApplicationScoped
class FactFinder {

    private static final int RECENT_DAYS = 28;
    private static final int MOST_GOALS = 2;
    private static final int MOST_MILESTONES = 20;

    private final AnalyticsService analytics;
    private final ProgressService goals;
    private final OddsService odds;
    private final MilestoneService milestones;
    private final LateEntries lateEntries;

    @Inject
    FactFinder(
            AnalyticsService analytics,
            ProgressService goals,
            OddsService odds,
            MilestoneService milestones,
            LateEntries lateEntries) {
        this.analytics = analytics;
        this.goals = goals;
        this.odds = odds;
        this.milestones = milestones;
        this.lateEntries = lateEntries;
    }

    /** What can be said about the caller today; empty before the first income. */
    FactSheet find(Caller caller) {
        var series = analytics.series(caller);
        var notes = new FactNotes(series.today(), caller.locale());
        if (series.firstDay().isPresent()) {
            note(caller, series, notes);
        }
        return notes.sheet();
    }

    private void note(Caller caller, DaySeries series, FactNotes notes) {
        var today = series.today();
        var recent = new Period(today.minusDays(RECENT_DAYS), today.minusDays(1));
        var facts = new FigureFacts(notes, caller.baseCurrency());
        var summary = analytics.summary(caller);
        noteWeek(caller, series, facts);
        noteGoals(caller, facts, today);
        analytics.anomalies(caller, recent).anomalies().stream().findFirst().ifPresent(facts::oddDay);
        noteFigures(summary, facts, today);
        milestones.list(caller, null, MOST_MILESTONES).milestones().stream()
                .filter(milestone -> !milestone.silent() && !milestone.date().isBefore(today.minusDays(7)))
                .findFirst()
                .ifPresent(facts::milestone);
        facts.late(recent, lateEntries.count(caller, recent));
    }

    private static void noteWeek(Caller caller, DaySeries series, FigureFacts facts) {
        var week = Span.WEEK.around(series.today().minusDays(7), caller.weekStart());
        var before = Span.WEEK.around(week.from().minusDays(1), caller.weekStart());
        var begins = series.firstDay().orElseThrow();
        if (!week.from().isBefore(begins)) {
            facts.week(series, week);
        }
        if (!before.from().isBefore(begins)) {
            facts.weekChange(week, series.total(week.from(), week.to()), series.total(before.from(), before.to()));
        }
    }

    private void noteGoals(Caller caller, FigureFacts facts, LocalDate today) {
        goals.progress(caller).goals().stream()
                .filter(goal -> goal.probability() != null)
                .limit(MOST_GOALS)
                .forEach(goal -> {
                    facts.goal(goal);
                    facts.odds(goal, aWeekAgo(caller, goal.id(), today));
                    facts.whatWouldItTake(goal);
                });
    }

    /** The odds of the goal about a week ago, in the same period; none where they were not noted then. */
    private List<GoalOdds> aWeekAgo(Caller caller, UUID goalId, LocalDate today) {
        return odds.history(caller, goalId).odds().stream()
                .filter(noted -> !noted.date().isBefore(today.minusDays(7)))
                .limit(1)
                .toList();
    }

    private static void noteFigures(SummaryView summary, FigureFacts facts, LocalDate today) {
        facts.concentration(summary.concentration(), today);
        facts.weekdayPattern(summary.weekdayPattern(), today);
    }
}
