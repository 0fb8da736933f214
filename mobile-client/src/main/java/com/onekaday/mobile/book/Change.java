package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/**
 * One thing that was done here and that the server is to be told.
 *
 * @param key made when it was saved and never again: the server does it once, however often it is sent
 * @param subject the id of what it is about, or the key of the change that adds it, or a day
 * @param content what is said, as the server takes it; empty where something is removed
 * @param version of the thing that the person saw; 0 where it was not there yet
 * @param tried how often it was sent without an answer that decides
 * @param reason what the server said against it, for people
 */
public record Change(
        String key,
        Kind kind,
        String subject,
        Fields content,
        int version,
        Instant madeAt,
        State state,
        int tried,
        String reason) {

    /** What is done to what. */
    public enum Kind {
        ADD_INCOME("/api/income"),
        EDIT_INCOME("/api/income"),
        REMOVE_INCOME("/api/income"),
        ADD_GOAL("/api/goals"),
        EDIT_GOAL("/api/goals"),
        REMOVE_GOAL("/api/goals"),
        MARK_DAY("/api/days"),
        CLEAR_DAY("/api/days");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** Of the collection that the thing is in. */
        public String path() {
            return path;
        }

        public boolean isAdding() {
            return this == ADD_INCOME || this == ADD_GOAL;
        }

        public boolean isRemoving() {
            return this == REMOVE_INCOME || this == REMOVE_GOAL || this == CLEAR_DAY;
        }

        public boolean isAboutDays() {
            return this == MARK_DAY || this == CLEAR_DAY;
        }

        public boolean isAboutIncome() {
            return this == ADD_INCOME || this == EDIT_INCOME || this == REMOVE_INCOME;
        }
    }

    /** How far it is. */
    public enum State {
        /** Will be sent as soon as the server can be reached. */
        PENDING,
        /** The server said no. */
        FAILED,
        /** Somebody else changed the thing meanwhile; what they did holds, and this one can be done again. */
        CONFLICT
    }

    static Change of(Fields fields) {
        return new Change(
                fields.text("key"),
                Kind.valueOf(fields.text("kind")),
                fields.text("subject"),
                fields.object("content"),
                fields.number("version", 0),
                fields.instant("made_at"),
                State.valueOf(fields.text("state")),
                fields.number("tried", 0),
                fields.optionalText("reason").orElse(""));
    }

    JsonObjectBuilder toJson() {
        return Json.object()
                .add("key", key)
                .add("kind", kind.name())
                .add("subject", subject)
                .add("content", content.json())
                .add("version", version)
                .add("made_at", madeAt.toString())
                .add("state", state.name())
                .add("tried", tried)
                .add("reason", reason);
    }

    public Draft draft() {
        return Draft.of(content);
    }

    Change saying(Fields other) {
        return new Change(key, kind, subject, other, version, madeAt, State.PENDING, tried, "");
    }

    Change about(String id, int itsVersion) {
        return new Change(key, kind, id, content, itsVersion, madeAt, state, tried, reason);
    }

    Change triedAgain() {
        return new Change(key, kind, subject, content, version, madeAt, state, tried + 1, reason);
    }

    Change in(State other, String why) {
        return new Change(key, kind, subject, content, version, madeAt, other, tried, why);
    }
}
