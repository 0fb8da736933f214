package com.onekaday.goal;

import com.onekaday.account.Caller;
import com.onekaday.account.DailyTargetService;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import com.onekaday.income.SourceService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets, changes, pauses, archives and lists what a person wants to earn. */
@Stateless
public class GoalService {

    /** How many goals may be pursued at the same time: each is forecast whenever something was earned. */
    static final int MOST_GOALS = 100;

    @Inject
    Goals goals;

    @Inject
    GoalBook book;

    @Inject
    SourceService sources;

    @Inject
    DailyTargetService dailyTargets;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** Sets a goal; a daily one is the daily target from its start on. */
    public GoalView create(Caller caller, NewGoal draft) {
        var terms = GoalTerms.of(draft, caller, caller.today(clock));
        ledger.lock(caller.id());
        requireRoom(caller, terms);
        var source = source(caller, terms);
        var goal = new Goal(caller.id(), terms, source, clock.instant());
        goals.add(goal);
        return write(caller, goal);
    }

    /** All of the caller's goals, archived ones too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GoalView> all(Caller caller) {
        return views(book.list(caller, EnumSet.allOf(GoalStatus.class), null, Integer.MAX_VALUE));
    }

    /** Those of the caller's goals that there are, by ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GoalView> views(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : views(book.find(caller, ids));
    }

    private static List<GoalView> views(List<NamedGoal> shown) {
        return shown.stream().map(NamedGoal::toView).toList();
    }

    /** One goal of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GoalView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    /**
     * The newest first; those after one, or the first ones.
     *
     * @param status null for all
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GoalPage list(Caller caller, @Nullable GoalStatus status, @Nullable UUID after, int limit) {
        var statuses = status == null ? EnumSet.allOf(GoalStatus.class) : EnumSet.of(status);
        var found = book.list(caller, statuses, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new GoalPage(views(shown), found.size() > limit);
    }

    /**
     * States a goal anew, which may pause or archive it. Currency, start and status stay unless others are given.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes the goal meanwhile
     */
    public GoalView change(Caller caller, UUID id, Function<GoalView, NewGoal> change) {
        ledger.lock(caller.id());
        var goal = find(caller, id);
        var current = goal.terms();
        var terms = current.restated(change.apply(goal.toView()), caller.today(clock));
        if (terms.equals(current)) {
            return goal.toView();
        }
        if (current.status() == GoalStatus.ARCHIVED) {
            requireRoom(caller, terms);
        }
        goal.goal().state(terms, source(caller, terms), clock.instant());
        return write(caller, goal.goal());
    }

    /**
     * Removes a goal for good; a daily one no longer counts for any day.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<GoalView> check) {
        ledger.lock(caller.id());
        var goal = find(caller, id);
        check.accept(goal.toView());
        goals.remove(goal.goal());
    }

    private GoalView write(Caller caller, Goal goal) {
        goals.write();
        var written = book.named(caller, goal);
        var terms = written.terms();
        if (terms.period() == GoalPeriod.DAILY) {
            dailyTargets.follow(caller.id(), goal.id(), terms.start(), terms.amount(), caller.today(clock));
        } else {
            dailyTargets.release(caller.id(), goal.id());
        }
        return written.toView();
    }

    private @Nullable UUID source(Caller caller, GoalTerms terms) {
        return terms.source() == null
                ? null
                : sources.named(caller, terms.source(), "/source").id();
    }

    private void requireRoom(Caller caller, GoalTerms terms) {
        if (terms.status() != GoalStatus.ARCHIVED && goals.kept(caller.id()) >= MOST_GOALS) {
            throw Refusal.conflict(
                    "too-many-goals", "You have %d goals; archive one that you no longer need".formatted(MOST_GOALS));
        }
    }

    private NamedGoal find(Caller caller, UUID id) {
        return book.find(caller, id).orElseThrow(() -> Refusal.notFound("goal"));
    }
}
