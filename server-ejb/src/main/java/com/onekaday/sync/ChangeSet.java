package com.onekaday.sync;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes that are told at once, sorted out by what they are about and by who may see them. */
record ChangeSet(List<Change> changes, Set<String> roles) {

    <T> List<T> changed(Kind kind, Function<String, T> reading) {
        return of(kind).filter(change -> !change.removed())
                .map(Change::item)
                .map(reading)
                .toList();
    }

    <T> List<T> removed(Kind kind, Function<String, T> reading) {
        return of(kind).filter(Change::removed).map(Change::item).map(reading).toList();
    }

    /** How far they go, at least to a revision that was seen before they were read. */
    SyncMark end(long seen) {
        return changes.isEmpty() || last().revision() <= seen ? SyncMark.upTo(seen) : SyncMark.upTo(last());
    }

    Change last() {
        return changes.get(changes.size() - 1);
    }

    private Stream<Change> of(Kind kind) {
        return roles.contains(kind.role()) ? changes.stream().filter(change -> change.kind() == kind) : Stream.empty();
    }
}
