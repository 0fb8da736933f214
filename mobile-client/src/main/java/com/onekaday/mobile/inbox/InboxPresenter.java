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
import java.util.concurrent.Executor;

/** Reads what the server has to tell, and says what was read. */
public final class InboxPresenter {

    private final Workspace workspace;
    private final Look look;
    private final Executor io;

    /** Something that was told. */
    record Message(String id, String title, String body, Instant at, boolean read) {

        static Message of(Fields fields) {
            return new Message(
                    fields.text("id"),
                    fields.optionalText("title")
                            .or(() -> fields.optionalText("subject"))
                            .orElse(""),
                    fields.optionalText("body")
                            .or(() -> fields.optionalText("text"))
                            .orElse(""),
                    fields.optionalInstant("created_at").orElse(Instant.EPOCH),
                    fields.flag("read") || fields.optionalText("read_at").isPresent());
        }
    }

    public InboxPresenter(Workspace workspace, Look look, Executor io) {
        this.workspace = workspace;
        this.look = look;
        this.io = io;
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

    String moment(Message message) {
        return look.formats().moment(message.at(), workspace.zone(), workspace.today());
    }
}
