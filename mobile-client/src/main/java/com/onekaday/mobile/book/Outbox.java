package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.store.Disk;
import com.onekaday.mobile.store.KeptFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The changes that the server has not confirmed, in the order in which they were made, in one file.
 *
 * <p>Each method writes the file before anything else can be seen of it; if that fails, nothing has happened.
 */
public final class Outbox {

    private final KeptFile file;
    private List<Change> changes;

    Outbox(Disk disk, Consumer<String> damaged) {
        file = new KeptFile(disk, "outbox.json", 1, damaged);
        changes = file.load(fields -> fields.list("changes", Change::of)).orElse(List.of());
    }

    public synchronized List<Change> all() {
        return changes;
    }

    public synchronized Optional<Change> find(String key) {
        return changes.stream().filter(change -> change.key().equals(key)).findFirst();
    }

    /** The first one that can be sent and is none of those to be left alone. */
    public synchronized Optional<Change> next(Collection<String> leftAlone) {
        return changes.stream()
                .filter(change -> change.state() == Change.State.PENDING)
                .filter(change -> !leftAlone.contains(change.key()) && !waitsForAnother(change))
                .findFirst();
    }

    /** What is done to a thing goes after what was done to it before, and not at all while that has failed. */
    private boolean waitsForAnother(Change change) {
        return changes.stream()
                .takeWhile(earlier -> !earlier.key().equals(change.key()))
                .anyMatch(earlier -> earlier.subject().equals(change.subject()));
    }

    synchronized void add(Change change) throws IOException {
        var more = new ArrayList<>(changes);
        more.add(change);
        write(more);
    }

    synchronized void remove(String key) throws IOException {
        write(changes.stream().filter(change -> !change.key().equals(key)).toList());
    }

    /** Puts another in the place of one. */
    synchronized void replace(String key, UnaryOperator<Change> with) throws IOException {
        write(changes.stream()
                .map(change -> change.key().equals(key) ? with.apply(change) : change)
                .toList());
    }

    /** Takes out what the server has confirmed; what was done to the thing since then is about it by its id now. */
    synchronized void confirm(Change confirmed, String id, int version) throws IOException {
        write(changes.stream()
                .filter(change -> !change.key().equals(confirmed.key()))
                .map(change -> change.subject().equals(confirmed.subject()) ? change.about(id, version) : change)
                .toList());
    }

    private void write(List<Change> written) throws IOException {
        file.save(Json.object().add("changes", Json.array(written, Change::toJson)));
        changes = List.copyOf(written);
    }
}
