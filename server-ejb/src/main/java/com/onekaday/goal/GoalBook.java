package com.onekaday.goal;

import static java.util.stream.Collectors.toSet;

import com.onekaday.account.Caller;
import com.onekaday.income.SourceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds goals and calls their sources by name. */
@ApplicationScoped
class GoalBook {

    private final Goals goals;
    private final SourceService sources;

    @Inject
    GoalBook(Goals goals, SourceService sources) {
        this.goals = goals;
        this.sources = sources;
    }

    Optional<NamedGoal> find(Caller caller, UUID id) {
        return goals.find(caller.id(), id).map(goal -> named(caller, goal));
    }

    /** Those that there are, by ids. */
    List<NamedGoal> find(Caller caller, Collection<UUID> ids) {
        return named(caller, goals.find(caller.id(), ids));
    }

    /** The newest first; those after one, or the first ones. */
    List<NamedGoal> list(Caller caller, Collection<GoalStatus> statuses, @Nullable UUID after, int limit) {
        return named(caller, goals.list(caller.id(), statuses, after, limit));
    }

    /** All that are not archived. */
    List<NamedGoal> kept(Caller caller) {
        return list(caller, EnumSet.complementOf(EnumSet.of(GoalStatus.ARCHIVED)), null, GoalService.MOST_GOALS);
    }

    NamedGoal named(Caller caller, Goal goal) {
        return named(caller, List.of(goal)).get(0);
    }

    private List<NamedGoal> named(Caller caller, List<Goal> found) {
        var ids = found.stream().map(Goal::sourceId).filter(Objects::nonNull).collect(toSet());
        var names = sources.names(caller, ids);
        return found.stream()
                .map(goal -> new NamedGoal(goal, goal.sourceId() == null ? null : names.get(goal.sourceId())))
                .toList();
    }
}
