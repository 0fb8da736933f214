package com.onekaday.mobile.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays what was done here over what the server has. */
final class Overlay {

    private final Map<String, Entry> shown = new HashMap<>();
    private final String baseCurrency;

    Overlay(Copy copy, String baseCurrency) {
        this.baseCurrency = baseCurrency;
        copy.incomes().forEach(income -> shown.put(income.id(), Entry.of(income)));
    }

    /** All entries with the changes, the newest first. */
    List<Entry> with(List<Change> changes) {
        changes.stream().filter(change -> change.kind().isAboutIncome()).forEach(this::lay);
        return shown.values().stream().sorted(Entry.ORDER).toList();
    }

    private void lay(Change change) {
        if (change.kind().isAdding()) {
            shown.put(change.key(), Entry.added(change, baseCurrency));
        } else if (change.state() != Change.State.PENDING) {
            shown.computeIfPresent(change.subject(), (id, entry) -> entry.beside(change));
        } else if (change.kind().isRemoving()) {
            shown.remove(change.subject());
        } else {
            shown.computeIfPresent(change.subject(), (id, entry) -> entry.changed(change, baseCurrency));
        }
    }
}
