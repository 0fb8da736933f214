package com.onekaday.mobile.goals;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows goals as the server computed them, and notes what the person does to them. */
public final class GoalsPresenter {

    private final Workspace workspace;
    private final Rounds rounds;
    private final Look look;

    public GoalsPresenter(Workspace workspace, Rounds rounds, Look look) {
        this.workspace = workspace;
        this.rounds = rounds;
        this.look = look;
    }

    Look look() {
        return look;
    }

    String currency() {
        return workspace.currency();
    }

    LocalDate today() {
        return workspace.today();
    }

    DayOfWeek weekStart() {
        return workspace.account().map(Account::weekStart).orElse(DayOfWeek.MONDAY);
    }

    /** As they are on the server, without those that are removed here. */
    List<Goal> goals() {
        var changes = waiting();
        return Goal.all(workspace.figures().find(Figure.GOALS.key())).stream()
                .filter(goal -> changes.stream()
                        .noneMatch(change -> change.kind().isRemoving()
                                && change.state() == Change.State.PENDING
                                && change.subject().equals(goal.id())))
                .toList();
    }

    /** What was done to goals here and is not confirmed. */
    List<Change> waiting() {
        return workspace.books().outbox().all().stream()
                .filter(change ->
                        !change.kind().isAboutIncome() && !change.kind().isAboutDays())
                .toList();
    }

    boolean isChanged(Goal goal) {
        return waiting().stream().anyMatch(change -> change.subject().equals(goal.id()));
    }

    /**
     * Sets a goal.
     *
     * @param period as the server calls it
     * @param until the last day of a custom one, null for others
     * @throws IOException where the phone is full, and nothing has happened
     */
    void set(String name, String period, BigDecimal amount, @Nullable LocalDate until) throws IOException {
        var content = Json.object()
                .add("name", name.strip())
                .add("period", period)
                .add("amount", amount.toPlainString())
                .add("currency", currency());
        if (until != null) {
            content.add("target_date", until.toString());
        }
        workspace.books().queue(Change.Kind.ADD_GOAL, null, new Fields(content.build()), 0);
        rounds.start();
    }

    void changeAmount(Goal goal, BigDecimal amount) throws IOException {
        var content = Json.object().add("amount", amount.toPlainString()).build();
        workspace.books().queue(Change.Kind.EDIT_GOAL, goal.id(), new Fields(content), goal.version());
        rounds.start();
    }

    void remove(Goal goal) throws IOException {
        workspace
                .books()
                .queue(
                        Change.Kind.REMOVE_GOAL,
                        goal.id(),
                        new Fields(Json.object().build()),
                        goal.version());
        rounds.start();
    }

    void retry(Change change) throws IOException {
        workspace.books().retry(change);
        rounds.start();
    }

    void discard(Change change) throws IOException {
        workspace.books().discard(change);
    }
}
