package com.onekaday.insight;

import com.onekaday.analytics.AnomaliesView.OddDay;
import com.onekaday.analytics.Day;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.DayState;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.SummaryView.ConcentrationView;
import com.onekaday.analytics.SummaryView.PatternView;
import com.onekaday.goal.GoalOdds;
import com.onekaday.goal.GoalProgress;
import com.onekaday.insight.Fact.Why;
import com.onekaday.insight.FactNotes.Subject;
import com.onekaday.insight.LateEntries.Late;
import com.onekaday.milestone.MilestoneView;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Turns figures into facts; what a figure lacks is left out. */
final class FigureFacts {

    private static final int PATTERN_DAYS = 364;
    private static final int CONCENTRATION_DAYS = 90;

    private final FactNotes notes;
    private final Currency base;

    FigureFacts(FactNotes notes, Currency base) {
        this.notes = notes;
        this.base = base;
    }

    void week(DaySeries series, Period week) {
        var subject = new Subject(Topic.WEEK, week, null);
        var days = series.between(week.from(), week.to());
        var hits = days.stream().filter(day -> day.state() == DayState.HIT).count();
        notes.date(subject, "week_start", week.from(), "first day of the last complete week");
        notes.money(subject, "week_total", series.total(week.from(), week.to()), base, "sum of the week's net income");
        notes.count(subject, "hit_days", hits, Fact.DAYS, "days that reached the daily target");
        days.stream()
                .filter(day -> day.total().signum() > 0)
                .max(Comparator.comparing(Day::total).thenComparing(Day::date, Comparator.reverseOrder()))
                .ifPresent(best -> bestDay(week, best));
    }

    private void bestDay(Period week, Day best) {
        var subject = new Subject(Topic.WEEK, week, new Why("daily_total", best.date(), null));
        notes.date(subject, "best_day", best.date(), "day of the week with the highest total");
        notes.money(subject, "best_day_total", best.total(), base, "that day's net income");
    }

    void weekChange(Period week, BigDecimal total, BigDecimal before) {
        var subject = new Subject(Topic.WEEK, week, null);
        var change = total.subtract(before);
        notes.money(subject, "week_change", change.abs(), base, "this week's total against the week before");
        notes.direction(subject, "week_direction", change.signum(), "direction of that change");
        if (before.signum() > 0) {
            var percent = 100 * change.abs().doubleValue() / before.doubleValue();
            notes.percent(subject, "week_change_percent", percent, "the change by the week before");
        }
    }

    void goal(GoalProgress goal) {
        var subject = subject(Topic.GOAL, goal, "goal_earned");
        var currency = Currency.getInstance(goal.currency());
        notes.goal(subject, "goal", goal.name(), "the goal");
        notes.money(subject, "goal_amount", goal.amount(), currency, "what is to be earned");
        if (goal.earned() != null) {
            notes.money(subject, "goal_earned", goal.earned(), currency, "net income of the goal's period so far");
        }
        notes.count(subject, "days_left", goal.daysLeft(), Fact.DAYS, "working days left, today included");
        if (goal.neededPerDay() != null && goal.neededPerDay().signum() > 0) {
            var needed = subject(Topic.GOAL, goal, "needed_per_day");
            notes.money(needed, "needed_per_day", goal.neededPerDay(), currency, "what is missing by the days left");
        }
        if (goal.probability() != null) {
            notes.percent(subject, "probability", goal.probability(), "share of simulated futures that reach the goal");
        }
    }

    /** How the odds changed in the last week. */
    void odds(GoalProgress goal, List<GoalOdds> before) {
        if (before.isEmpty() || goal.probability() == null) {
            return;
        }
        var then = before.get(0);
        var period = new Period(then.date(), goal.to());
        var subject = new Subject(Topic.ODDS, period, new Why("goal_earned", null, goal.id()));
        notes.goal(subject, "odds_goal", goal.name(), "the goal");
        notes.date(subject, "odds_since", then.date(), "when the odds were noted");
        notes.percent(subject, "odds_before", then.probability(), "the odds on that day");
        notes.percent(subject, "odds_now", goal.probability(), "the odds now");
        notes.direction(
                subject, "odds_direction", goal.probability() - then.probability(), "direction of the change of odds");
    }

    void whatWouldItTake(GoalProgress goal) {
        var takes = goal.whatWouldItTake();
        if (takes == null || takes.oneOffExtra().signum() <= 0) {
            return;
        }
        var subject = subject(Topic.TAKES, goal, "goal_earned");
        var currency = Currency.getInstance(goal.currency());
        notes.goal(subject, "takes_goal", goal.name(), "the goal");
        notes.money(subject, "one_off_extra", takes.oneOffExtra(), currency, "one payment that would make it safe");
        notes.money(subject, "safe_goal", takes.safeGoal(), currency, "what is reached with a chance of 80 percent");
    }

    private static Subject subject(Topic topic, GoalProgress goal, String figure) {
        return new Subject(topic, new Period(goal.from(), goal.to()), new Why(figure, null, goal.id()));
    }

    void oddDay(OddDay day) {
        var subject = new Subject(
                Topic.ANOMALY, new Period(day.date(), day.date()), new Why("daily_total", day.date(), null));
        notes.date(subject, "odd_day", day.date(), "day that differs from its weekday's usual total");
        notes.money(subject, "odd_total", day.total(), base, "that day's net income");
        notes.money(subject, "usual_total", day.median(), base, "median of the same weekdays before");
        notes.direction(
                subject, "odd_direction", day.total().compareTo(day.median()), "direction against the usual total");
        day.sources().stream()
                .max(Comparator.comparing(source -> source.delta().abs()))
                .ifPresent(source -> notes.source(subject, "odd_source", source.source(), "source that differs most"));
    }

    void concentration(ConcentrationView concentration, LocalDate today) {
        if (concentration.topShare() == null || concentration.topSource() == null) {
            return;
        }
        var period = new Period(today.minusDays(CONCENTRATION_DAYS), today.minusDays(1));
        var subject = new Subject(Topic.CONCENTRATION, period, new Why("concentration", null, null));
        notes.source(subject, "top_source", concentration.topSource(), "source with the largest share");
        notes.percent(subject, "top_share", 100 * concentration.topShare(), "its share of the last 90 days");
    }

    void weekdayPattern(PatternView pattern, LocalDate today) {
        if (!Boolean.TRUE.equals(pattern.isPattern())) {
            return;
        }
        var subject = new Subject(Topic.WEEKDAY, new Period(today.minusDays(PATTERN_DAYS), today.minusDays(1)), null);
        pattern.index().entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(best -> weekday(subject, best));
    }

    private void weekday(Subject subject, Map.Entry<DayOfWeek, Double> best) {
        notes.weekday(subject, "best_weekday", best.getKey(), "weekday with the highest index");
        notes.percent(subject, "weekday_plus", 100 * (best.getValue() - 1), "by how much it exceeds the average day");
        notes.direction(subject, "weekday_direction", 1, "above the average day");
    }

    void milestone(MilestoneView milestone) {
        var subject = new Subject(Topic.MILESTONE, new Period(milestone.date(), milestone.date()), null);
        notes.date(subject, "milestone_date", milestone.date(), "day on which it was reached");
        var metric = "milestone_" + milestone.kind();
        if (milestone.currency() != null) {
            notes.money(
                    subject, metric, milestone.value(), Currency.getInstance(milestone.currency()), "what was reached");
        } else {
            notes.count(subject, metric, milestone.value().longValue(), Fact.DAYS, "what was reached");
        }
    }

    /** Said only where it is a habit: figures of the last days are then too low. */
    void late(Period recent, Late late) {
        if (late.all() < 8 || 4 * late.late() < late.all()) {
            return;
        }
        var subject = new Subject(Topic.LATE, recent, null);
        notes.percent(subject, "late_share", 100.0 * late.late() / late.all(), "share logged two days later or more");
        notes.count(subject, "late_incomes", late.late(), Fact.INCOMES, "incomes logged two days later or more");
    }
}
