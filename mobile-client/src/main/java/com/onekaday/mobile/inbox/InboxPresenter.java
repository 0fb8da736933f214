package com.onekaday.mobile.inbox;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Reads what the server has to tell, and says what was read. */
public final class InboxPresenter {

    private final Workspace workspace;
    private final Look look;
    private final Executor io;
    private final Executor fx;

    /** Something that was told. */
    record Message(String id, String title, String body, Instant at, boolean read, Optional<String> reminder) {

        static Message of(Fields fields) {
            return new Message(
                    fields.text("id"),
                    fields.text("title"),
                    fields.optionalText("text").orElse(""),
                    fields.instant("created_at"),
                    fields.optionalText("read_at").isPresent(),
                    fields.object("facts").optionalText("reminder"));
        }
    }

    public InboxPresenter(Workspace workspace, Look look, Executor io, Executor fx) {
        this.workspace = workspace;
        this.look = look;
        this.io = io;
        this.fx = fx;
    }

    Look look() {
        return look;
    }

    Workspace workspace() {
        return workspace;
    }

    void fetch() {
        io.execute(() -> {
            try {
                workspace.synchroniser().fetch(Figure.NOTIFICATIONS.key(), Figure.NOTIFICATIONS.path());
            } catch (CallFailed e) {
                // What was told before is still shown.
            }
        });
    }

    /** The newest first; none where the server has no such thing. */
    List<Message> messages() {
        return workspace
                .figures()
                .find(Figure.NOTIFICATIONS.key())
                .map(told -> told.list("data", Message::of))
                .orElse(List.of());
    }

    /** Says that all was read. */
    void readAll() {
        io.execute(() -> {
            try {
                workspace.session().call(Request.post("/api/notifications/read-all", Json.object()));
                workspace.synchroniser().fetch(Figure.NOTIFICATIONS.key(), Figure.NOTIFICATIONS.path());
            } catch (CallFailed e) {
                // It stays unread until the next time.
            }
        });
    }

    /** Lets a reminder come back in an hour. */
    void snooze(String reminder, Consumer<Boolean> done) {
        var minutes = Json.object().add("minutes", 60);
        later(() -> workspace.session().call(Request.post("/api/reminders/" + reminder + "/snooze", minutes)), done);
    }

    /** Something that needs the server. */
    interface Call {
        void make() throws CallFailed;
    }

    /** Does it off the screen's thread, and says on it whether it went well. */
    private void later(Call call, Consumer<Boolean> done) {
        io.execute(() -> {
            boolean well;
            try {
                call.make();
                well = true;
            } catch (CallFailed e) {
                well = false;
            }
            var ended = well;
            fx.execute(() -> done.accept(ended));
        });
    }

    /** When the server reminds; none where it has no such thing. */
    List<Reminder> reminders() {
        return workspace
                .figures()
                .find(Figure.REMINDERS.key())
                .map(told -> told.list("data", Reminder::of))
                .orElse(List.of());
    }

    void fetchReminders() {
        later(this::refreshReminders, well -> {});
    }

    private void refreshReminders() throws CallFailed {
        workspace.synchroniser().fetch(Figure.REMINDERS.key(), Figure.REMINDERS.path());
    }

    /** Keeps a reminder; one without an id is new. */
    void keep(Reminder reminder, Consumer<Boolean> done) {
        var path = Figure.REMINDERS.path();
        var request = reminder.id().isEmpty()
                ? Request.post(path, reminder.toJson())
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                : Request.put(path + "/" + reminder.id(), reminder.toJson());
        change(request, done);
    }

    void remove(Reminder reminder, Consumer<Boolean> done) {
        change(Request.delete(Figure.REMINDERS.path() + "/" + reminder.id()), done);
    }

    private void change(Request request, Consumer<Boolean> done) {
        later(
                () -> {
                    workspace.session().call(request);
                    refreshReminders();
                },
                done);
    }

    String moment(Message message) {
        return look.formats().moment(message.at(), workspace.zone(), workspace.today());
    }
}
