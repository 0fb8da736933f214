package com.onekaday.mobile.inbox;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.sync.Errands;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads what the server has to tell, says what was read, and when to be told. */
public final class InboxPresenter {

    private static final int SNOOZE_MINUTES = 60;

    private final Workspace workspace;
    private final Look look;
    private final Errands errands;

    public InboxPresenter(Workspace workspace, Look look, Errands errands) {
        this.workspace = workspace;
        this.look = look;
        this.errands = errands;
    }

    Look look() {
        return look;
    }

    Workspace workspace() {
        return workspace;
    }

    void fetch() {
        errands.fetch(() -> workspace.synchroniser().fetch(Figure.NOTIFICATIONS));
    }

    /** The newest first; none where the server has no such thing. */
    List<Message> messages() {
        return workspace
                .figures()
                .find(Figure.NOTIFICATIONS.key())
                .map(told -> told.list("data", Message::of))
                .orElse(List.of());
    }

    String moment(Message message) {
        return look.formats().moment(message.at(), workspace.zone(), workspace.today());
    }

    /** Says that all was read; without a connection it stays unread until the next time. */
    void readAll() {
        errands.fetch(() -> {
            workspace.session().call(Request.post("/api/notifications/read-all", Json.object()));
            workspace.synchroniser().fetch(Figure.NOTIFICATIONS);
        });
    }

    /** Lets a reminder come back in an hour. */
    void snooze(Message message, String reminder, Consumer<Optional<CallFailed>> done) {
        errands.run(
                () -> {
                    var minutes = Json.object().add("minutes", SNOOZE_MINUTES);
                    workspace.session().call(Request.post("/api/reminders/" + reminder + "/snooze", minutes));
                    workspace
                            .session()
                            .call(Request.post("/api/notifications/" + message.id() + "/read", Json.object()));
                    workspace.synchroniser().fetch(Figure.NOTIFICATIONS);
                },
                done);
    }

    /** When the server reminds; none where it has no such thing. */
    List<Reminder> reminders() {
        return workspace
                .figures()
                .find(Figure.REMINDERS.key())
                .map(told -> told.list("data", Reminder::of))
                .orElse(List.of());
    }

    /** The hours without messages, like 22:00–07:00; empty where there are none. */
    Optional<Quiet> quiet() {
        return workspace.figures().find(Figure.TOLD_WHEN.key()).flatMap(Quiet::of);
    }

    /** From when to when nothing is told, where the account lives. */
    record Quiet(String from, String to) {

        static Optional<Quiet> of(Fields fields) {
            return fields.optionalText("quiet_from")
                    .flatMap(from -> fields.optionalText("quiet_to").map(to -> new Quiet(from, to)));
        }
    }

    void fetchReminders() {
        errands.fetch(this::refreshReminders);
    }

    private void refreshReminders() throws CallFailed {
        workspace.synchroniser().fetch(Figure.REMINDERS);
        workspace.synchroniser().fetch(Figure.TOLD_WHEN);
    }

    /** Keeps a reminder; one without an id is new. */
    void keep(Reminder reminder, Consumer<Optional<CallFailed>> done) {
        var path = Figure.REMINDERS.path();
        var request = reminder.id().isEmpty()
                ? Request.post(path, reminder.toJson())
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                : Request.put(path + "/" + reminder.id(), reminder.toJson());
        change(request, done);
    }

    void remove(Reminder reminder, Consumer<Optional<CallFailed>> done) {
        change(Request.delete(Figure.REMINDERS.path() + "/" + reminder.id()), done);
    }

    /** Keeps the hours without messages; null for none. What is told how stays as it is. */
    void keep(Optional<Quiet> quiet, Consumer<Optional<CallFailed>> done) {
        var content = Json.object().add("choices", Json.array(List.of()));
        quiet.ifPresentOrElse(
                hours -> content.add("quiet_from", hours.from()).add("quiet_to", hours.to()),
                () -> content.add("quiet_from", JsonValue.NULL).add("quiet_to", JsonValue.NULL));
        change(Request.put(Figure.TOLD_WHEN.path(), content), done);
    }

    private void change(Request request, Consumer<Optional<CallFailed>> done) {
        errands.run(
                () -> {
                    workspace.session().call(request);
                    refreshReminders();
                },
                done);
    }
}
