package com.onekaday.goal;

import static java.util.stream.Collectors.toSet;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets, changes, pauses, archives and lists what a person wants to earn. */
@Stateless
public class GoalService {

    /** How many goals may be pursued at the same time: each is forecast whenever something was earned. */
    private static final int MOST_GOALS = 100;

    @Inject
    Goals goals;

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
        return kept(caller, goal);
    }

    /** One goal of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GoalView get(Caller caller, UUID id) {
        return view(caller, find(caller, id));
    }

    /**
     * The newest first; those after one, or the first ones.
     *
     * @param status null for all
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GoalPage list(Caller caller, @Nullable GoalStatus status, @Nullable UUID after, int limit) {
        var statuses = status == null ? EnumSet.allOf(GoalStatus.class) : EnumSet.of(status);
        var found = goals.list(caller.id(), statuses, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new GoalPage(views(caller, shown), found.size() > limit);
    }

    /**
     * States a goal anew, which may pause or archive it. Currency, start and status stay unless others are given.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes the goal meanwhile
     */
    public GoalView change(Caller caller, UUID id, Function<GoalView, NewGoal> change) {
        ledger.lock(caller.id());
        var goal = find(caller, id);
        var view = view(caller, goal);
        var current = goal.terms(view.source());
        var terms = current.restated(change.apply(view), caller.today(clock));
        if (terms.equals(current)) {
            return view;
        }
        if (current.status() == GoalStatus.ARCHIVED) {
            requireRoom(caller, terms);
        }
        goal.state(terms, source(caller, terms), clock.instant());
        return kept(caller, goal);
    }

    /**
     * Removes a goal for good; a daily one no longer counts for any day.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<GoalView> check) {
        ledger.lock(caller.id());
        var goal = find(caller, id);
        check.accept(view(caller, goal));
        goals.remove(goal);
    }

    private GoalView kept(Caller caller, Goal goal) {
        goals.write();
        var view = view(caller, goal);
        var terms = goal.terms(view.source());
        if (terms.period() == GoalPeriod.DAILY) {
            dailyTargets.follow(caller.id(), goal.id(), terms.start(), terms.amount());
        } else {
            dailyTargets.release(caller.id(), goal.id());
        }
        return view;
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

    private Goal find(Caller caller, UUID id) {
        return goals.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("goal"));
    }

    private GoalView view(Caller caller, Goal goal) {
        return views(caller, List.of(goal)).get(0);
    }

    private List<GoalView> views(Caller caller, List<Goal> found) {
        var names = names(caller, found);
        return found.stream()
                .map(goal -> goal.toView(goal.sourceId() == null ? null : names.get(goal.sourceId())))
                .toList();
    }

    private Map<UUID, String> names(Caller caller, List<Goal> found) {
        return sources.names(
                caller,
                found.stream().map(Goal::sourceId).filter(Objects::nonNull).collect(toSet()));
    }
}
