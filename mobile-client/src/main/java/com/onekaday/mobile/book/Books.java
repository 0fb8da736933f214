package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.store.Disk;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An account's books on this phone: the server's copy with what was done here laid over it. */
public final class Books {

    private final Copy copy;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Supplier<String> baseCurrency;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Entry> entries;

    public Books(Disk disk, InstantSource clock, Supplier<String> baseCurrency, Consumer<String> damaged) {
        this.copy = new Copy(disk, damaged);
        this.outbox = new Outbox(disk, damaged);
        this.clock = clock;
        this.baseCurrency = baseCurrency;
        this.entries = new Overlay(copy, baseCurrency.get()).with(outbox.all());
    }

    /** Is called, on whatever thread it happens, when something is different. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public Outbox outbox() {
        return outbox;
    }

    /** All entries, the newest first. */
    public synchronized List<Entry> entries() {
        return entries;
    }

    public synchronized List<Entry> entries(LocalDate day) {
        return entries.stream().filter(entry -> entry.said().date().equals(day)).toList();
    }

    public synchronized Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether the server was ever asked. */
    public synchronized boolean isLoaded() {
        return copy.mark().isPresent();
    }

    /** The sources by their last use, those without any at the end. */
    public synchronized List<String> sources() {
        var names = new LinkedHashSet<String>();
        entries.forEach(entry -> names.add(entry.said().source()));
        copy.sources().stream().sorted(String.CASE_INSENSITIVE_ORDER).forEach(names::add);
        return List.copyOf(names);
    }

    /** What the person says about a day: {@code rest}, {@code zero} or {@code frozen}. */
    public synchronized Optional<String> mark(LocalDate day) {
        return outbox.all().stream()
                .filter(change -> change.kind().isAboutDays() && change.state() == Change.State.PENDING)
                .filter(change -> change.subject().equals(day.toString()))
                .reduce((earlier, later) -> later)
                .map(change -> change.content().optionalText("mark"))
                .orElseGet(() -> copy.mark(day));
    }

    /** Notes an income; the key of the change names the entry until it is confirmed. */
    public Change add(Draft draft) throws IOException {
        return queue(Change.Kind.ADD_INCOME, null, draft.fields(), 0);
    }

    /** States an entry anew. A statement that was never sent is replaced. */
    public void edit(Entry entry, Draft draft) throws IOException {
        var change = entry.change();
        if (change == null || change.kind().isRemoving() || (change.kind().isAdding() && change.tried() > 0)) {
            queue(Change.Kind.EDIT_INCOME, entry.id(), draft.fields(), version(entry.id()));
        } else {
            outbox.replace(change.key(), old -> old.saying(draft.fields()));
            tell();
        }
    }

    /** Removes an entry. One that was never sent is gone at once; a statement that was not confirmed is dropped. */
    public void remove(Entry entry) throws IOException {
        var change = entry.change();
        if (change != null && change.kind().isAdding() && (change.tried() == 0 || isRefused(change))) {
            discard(change);
        } else {
            if (change != null && !change.kind().isAdding()) {
                outbox.remove(change.key());
            }
            queue(
                    Change.Kind.REMOVE_INCOME,
                    entry.id(),
                    new Fields(Json.object().build()),
                    version(entry.id()));
        }
    }

    private static boolean isRefused(Change change) {
        return change.state() == Change.State.FAILED;
    }

    private synchronized int version(String id) {
        return copy.income(id).map(Income::version).orElse(0);
    }

    /** Marks a day, or takes its mark away where the mark is null. */
    public void mark(LocalDate day, @Nullable String mark) throws IOException {
        var content = Json.object();
        if (mark != null) {
            content.add("mark", mark);
        }
        var kind = mark == null ? Change.Kind.CLEAR_DAY : Change.Kind.MARK_DAY;
        queue(kind, day.toString(), new Fields(content.build()), 0);
    }

    /**
     * Notes what was done to a goal, or anything else with an id.
     *
     * @param subject null for a new one
     */
    public Change queue(Change.Kind kind, @Nullable String subject, Fields content, int version) throws IOException {
        var key = UUID.randomUUID().toString();
        var about = subject == null ? key : subject;
        var change = new Change(key, kind, about, content, version, clock.instant(), Change.State.PENDING, 0, "");
        outbox.add(change);
        tell();
        return change;
    }

    /** Lets a change that was refused, or met another, be sent again; it then holds against what the server has now. */
    public void retry(Change change) throws IOException {
        var version = version(change.subject());
        outbox.replace(change.key(), old -> old.about(old.subject(), version).in(Change.State.PENDING, ""));
        tell();
    }

    /** Gives a change up: what the server has holds. */
    public void discard(Change change) throws IOException {
        outbox.remove(change.key());
        tell();
    }

    /** Notes that a change was sent and may have arrived. */
    public void tried(Change change) throws IOException {
        outbox.replace(change.key(), Change::triedAgain);
        tell();
    }

    public void fail(Change change, Change.State state, String reason) throws IOException {
        outbox.replace(change.key(), old -> old.in(state, reason));
        tell();
    }

    /** Takes in what the server made of a change; {@code reply} is null where it answers with nothing. */
    public void confirm(Change change, @Nullable Fields reply) throws IOException {
        synchronized (this) {
            apply(change, reply);
            copy.save();
            outbox.confirm(
                    change,
                    reply == null ? change.subject() : reply.text("id"),
                    reply == null ? 0 : reply.number("version", 0));
        }
        tell();
    }

    private void apply(Change change, @Nullable Fields reply) {
        switch (change.kind()) {
            case ADD_INCOME, EDIT_INCOME -> {
                if (reply != null) {
                    copy.put(Income.of(reply));
                }
            }
            case REMOVE_INCOME -> copy.remove(change.subject());
            case MARK_DAY -> copy.mark(day(change), change.content().text("mark"));
            case CLEAR_DAY -> copy.clear(day(change));
            case ADD_GOAL, EDIT_GOAL, REMOVE_GOAL -> {
                // goals are shown with their figures, which are fetched
            }
        }
    }

    private static LocalDate day(Change change) {
        return LocalDate.parse(change.subject());
    }

    /** Takes in an income as the server has it now. */
    public void correct(Income income) {
        synchronized (this) {
            copy.put(income);
        }
        tell();
    }

    /** How far the copy goes. */
    public synchronized Optional<String> syncMark() {
        return copy.mark();
    }

    /** Takes in a part of what has changed on the server. */
    public void follow(Fields part) throws IOException {
        synchronized (this) {
            copy.follow(part);
            copy.save();
        }
        tell();
    }

    private void tell() {
        synchronized (this) {
            entries = new Overlay(copy, baseCurrency.get()).with(outbox.all());
        }
        listeners.forEach(Runnable::run);
    }
}
