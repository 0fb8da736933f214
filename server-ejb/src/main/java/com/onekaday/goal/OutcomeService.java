package com.onekaday.goal;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import com.onekaday.money.Price;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what came of goals, once a period of theirs is over, and remembers it; tells sooner which are reached. */
@Stateless
public class OutcomeService {

    /** What is older when it is found out is kept, and told nobody: after an import, say, or a long pause. */
    private static final int NEWS_DAYS = 7;

    @Inject
    AuthenticationService accounts;

    @Inject
    GoalBook book;

    @Inject
    Outcomes outcomes;

    @Inject
    Meters meters;

    @Inject
    Ledger ledger;

    @Inject
    Event<GoalReached> reached;

    @Inject
    Event<GoalMissed> missed;

    @Inject
    InstantSource clock;

    /** Keeps what came of an account's goals up to yesterday, and tells which are reached. Doing it again does nothing. */
    public void settle(UUID accountId) {
        ledger.lock(accountId); // before the account's revision is read, so that no older figure is taken for it
        accounts.account(accountId).ifPresent(caller -> {
            var goals = book.kept(caller);
            if (!goals.isEmpty()) {
                var earnings = meters.earnings(caller, caller.today(clock));
                goals.forEach(goal -> settle(caller, earnings, goal));
            }
        });
    }

    /**
     * What came of one of the caller's goals, the last period first.
     *
     * @param before only periods that ended before this day; null for all
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OutcomePage history(Caller caller, UUID goalId, @Nullable LocalDate before, int limit) {
        var goal = book.find(caller, goalId).orElseThrow(() -> Refusal.notFound("goal"));
        var kept = outcomes.of(goal.goal());
        var earnings = meters.earnings(caller, caller.today(clock));
        var takings = meters.takings(caller, earnings.series(), goal.terms().source());
        var found = Stream.concat(kept.stream(), unkept(caller, earnings, goal, takings, kept).stream())
                .filter(outcome -> before == null || outcome.to().isBefore(before))
                .sorted(Comparator.comparing(GoalOutcome::to).reversed())
                .limit(limit + 1L)
                .map(GoalOutcome::toView)
                .toList();
        return new OutcomePage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    private void settle(Caller caller, Earnings earnings, NamedGoal goal) {
        var kept = outcomes.of(goal.goal());
        var takings = meters.takings(caller, earnings.series(), goal.terms().source());
        var unkept = unkept(caller, earnings, goal, takings, kept);
        unkept.forEach(outcome -> keep(caller, earnings.today(), goal, outcome));
        tellIfReached(caller, earnings, goal, takings);
        if (goal.terms().isToConclude(earnings.today())) {
            Stream.concat(kept.stream(), unkept.stream())
                    .map(GoalOutcome::outcome)
                    .filter(GoalStatus::isOutcome)
                    .reduce((earlier, later) -> later)
                    .ifPresent(outcome -> goal.goal().conclude(outcome, clock.instant()));
        }
    }

    private void keep(Caller caller, LocalDate today, NamedGoal goal, GoalOutcome outcome) {
        outcomes.add(outcome);
        if (outcome.to().isBefore(today.minusDays(NEWS_DAYS)) || outcome.to().isBefore(goal.createdOn(caller.zone()))) {
            return;
        }
        switch (outcome.outcome()) {
            case REACHED -> tellReached(caller, goal, outcome);
            case MISSED ->
                missed.fire(new GoalMissed(
                        caller.id(), goal.goal().id(), goal.terms().name(), outcome.toView()));
            case ACTIVE, PAUSED, ARCHIVED -> {} // nobody pursued it
        }
    }

    /** A goal that is reached before its period is over is worth hearing of at once. */
    private void tellIfReached(Caller caller, Earnings earnings, NamedGoal goal, Takings takings) {
        var terms = goal.terms();
        var span = GoalSpan.of(terms, earnings.today(), caller.weekStart());
        if (terms.period() == GoalPeriod.DAILY || span.isOver(earnings.today())) {
            return;
        }
        outcome(caller, earnings, goal, takings, span)
                .filter(outcome -> outcome.outcome() == GoalStatus.REACHED)
                .ifPresent(outcome -> tellReached(caller, goal, outcome));
    }

    private void tellReached(Caller caller, NamedGoal goal, GoalOutcome outcome) {
        var told = outcome.toView();
        if (outcomes.isNews(goal.goal().id(), told.from(), clock.instant())) {
            reached.fire(
                    new GoalReached(caller.id(), goal.goal().id(), goal.terms().name(), told));
        }
    }

    /** Periods that have passed since the last one whose outcome is kept, from the first income on. */
    private List<GoalOutcome> unkept(
            Caller caller, Earnings earnings, NamedGoal goal, Takings takings, List<GoalOutcome> kept) {
        var terms = goal.terms();
        var since = kept.isEmpty()
                ? latest(terms.start(), earnings.history().firstIncome())
                : kept.get(kept.size() - 1).to().plusDays(1);
        return GoalSpan.passed(terms, since, earnings.today(), caller.weekStart())
                .flatMap(span -> outcome(caller, earnings, goal, takings, span).stream())
                .toList();
    }

    /** What a period has brought so far; none without a rate. */
    private Optional<GoalOutcome> outcome(
            Caller caller, Earnings earnings, NamedGoal goal, Takings takings, GoalSpan span) {
        return meters.earned(caller, takings, span, goal.terms(), earnings.today())
                .map(Price::worth)
                .toOptional()
                .map(earned -> new GoalOutcome(goal.goal().id(), goal.terms(), span, earned, clock.instant()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
