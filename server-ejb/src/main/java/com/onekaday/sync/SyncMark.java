package com.onekaday.sync;

import com.onekaday.income.Position;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of an account's changes a client has.
 *
 * @param from the first revision of which something may be missing
 * @param kind of that revision it has what is sorted up to this kind and {@code item}; empty for nothing
 * @param loading the last income that came while everything is loaded for the first time; null once that is done
 */
public record SyncMark(
        long from, String kind, String item, @Nullable Position loading) {

    private static final String SEPARATOR = " ";

    /** Everything up to a revision. */
    static SyncMark upTo(long revision) {
        return new SyncMark(revision + 1, "", "", null);
    }

    /** Everything up to a change; others of its revision may follow in the order. */
    static SyncMark upTo(Change change) {
        return new SyncMark(change.revision(), change.kind().name(), change.item(), null);
    }

    SyncMark loadedTo(Position position) {
        return new SyncMark(from, kind, item, position);
    }

    SyncMark loaded() {
        return new SyncMark(from, kind, item, null);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws RuntimeException where it is not one
     */
    public static SyncMark parse(String text) {
        var parts = text.split(SEPARATOR, -1);
        var loading = parts[3].isEmpty() ? null : new Position(LocalDate.parse(parts[3]), UUID.fromString(parts[4]));
        return new SyncMark(Long.parseLong(parts[0]), parts[1], parts[2], loading);
    }

    @Override
    public String toString() {
        var place = loading == null ? SEPARATOR : loading.date() + SEPARATOR + loading.id();
        return String.join(SEPARATOR, Long.toString(from), kind, item, place);
    }
}
