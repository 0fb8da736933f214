package com.onekaday.mobile.sync;

import com.onekaday.mobile.book.Books;
import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.book.Income;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.net.Session;
import java.io.IOException;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Brings changes to the server, one after the other. */
final class Courier {

    /** After so many failures of the server's own a change lets the others go first. */
    private static final int PATIENCE = 5;

    private final Session session;
    private final Books books;

    Courier(Session session, Books books) {
        this.session = session;
        this.books = books;
    }

    /**
     * Sends all that can be sent.
     *
     * @throws CallFailed where it has to stop: everything that was not sent waits for the next time
     */
    void deliver() throws CallFailed, IOException {
        var leftAlone = new HashSet<String>();
        var next = books.outbox().next(leftAlone);
        while (next.isPresent()) {
            deliver(next.get());
            leftAlone.add(next.get().key());
            next = books.outbox().next(leftAlone);
        }
    }

    private void deliver(Change change) throws CallFailed, IOException {
        try {
            books.confirm(change, send(change));
        } catch (CallFailed e) {
            if (!e.kind().isPassing()) {
                refuse(change, e);
                return;
            }
            if (e.kind() != CallFailed.Kind.OFFLINE && e.kind() != CallFailed.Kind.SIGNED_OUT) {
                books.tried(change);
            }
            if (e.kind() != CallFailed.Kind.BROKEN || change.tried() < PATIENCE) {
                throw e;
            }
        }
    }

    private void refuse(Change change, CallFailed failure) throws IOException {
        switch (failure.kind()) {
            case STALE -> books.fail(change, Change.State.CONFLICT, "");
            case GONE -> {
                if (change.kind().isRemoving()) {
                    books.confirm(change, null);
                } else {
                    books.fail(change, Change.State.FAILED, failure.detail());
                }
            }
            default -> books.fail(change, Change.State.FAILED, failure.detail());
        }
    }

    private @Nullable Fields send(Change change) throws CallFailed {
        var path = change.kind().path();
        var itsPath = path + "/" + change.subject();
        return switch (change.kind()) {
            case ADD_INCOME, ADD_GOAL -> add(change, path);
            case EDIT_INCOME, EDIT_GOAL -> edit(change, itsPath);
            case REMOVE_INCOME, REMOVE_GOAL -> remove(change, itsPath);
            case MARK_DAY -> {
                session.call(Request.put(itsPath, Json.object(change.content())));
                yield null;
            }
            case CLEAR_DAY -> {
                session.call(Request.delete(itsPath));
                yield null;
            }
        };
    }

    private Fields add(Change change, String path) throws CallFailed {
        var request = Request.post(path, Json.object(change.content()));
        return session.call(request.with("Idempotency-Key", change.key())).json();
    }

    /** What the person did not see stays as it is: the thing as it is now, with what they said put over it. */
    private Fields edit(Change change, String path) throws CallFailed {
        var current = session.call(Request.get(path));
        var present = current.json();
        if (isDone(change, present)) {
            return present;
        }
        requireSeen(change, present);
        var content = Json.object(present);
        change.content().json().forEach(content::add);
        return session.call(onlyIf(current.etag(), Request.put(path, content))).json();
    }

    /** Whether an earlier try had arrived after all. */
    private static boolean isDone(Change change, Fields present) {
        return change.kind() == Change.Kind.EDIT_INCOME
                && change.draft().isSaidBy(Income.of(present).draft());
    }

    private @Nullable Fields remove(Change change, String path) throws CallFailed {
        var current = session.call(Request.get(path));
        requireSeen(change, current.json());
        session.call(onlyIf(current.etag(), Request.delete(path)));
        return null;
    }

    private static Request onlyIf(@Nullable String etag, Request request) {
        return etag == null ? request : request.with("If-Match", etag);
    }

    private void requireSeen(Change change, Fields present) throws CallFailed {
        if (change.version() != 0 && change.version() != present.number("version", 0)) {
            if (change.kind().isAboutIncome()) {
                books.correct(Income.of(present));
            }
            throw new CallFailed(CallFailed.Kind.STALE, 412, "stale", "", null);
        }
    }
}
