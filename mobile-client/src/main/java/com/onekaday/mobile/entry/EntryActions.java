package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.book.Draft;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Shell;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be done with entries, from whatever screen: add, look at, edit, remove, take back. */
public final class EntryActions {

    private final Shell shell;
    private final Look look;
    private final Workspace workspace;
    private final Rounds rounds;

    public EntryActions(Shell shell, Look look, Workspace workspace, Rounds rounds) {
        this.shell = shell;
        this.look = look;
        this.workspace = workspace;
        this.rounds = rounds;
    }

    Look look() {
        return look;
    }

    Workspace workspace() {
        return workspace;
    }

    /** A row that opens its entry. */
    public EntryRow row(Entry entry) {
        var row = new EntryRow(look, workspace.zone());
        row.show(entry);
        return row;
    }

    /** Opens the sheet with the number pad. */
    public void add() {
        ask(null, workspace.today());
    }

    /** The same for another day. */
    public void add(LocalDate day) {
        ask(null, day);
    }

    /** The same for something that was expected: all is filled in already. */
    public void received(String source, BigDecimal amount, String currency) {
        var presenter = new EntryPresenter(workspace, rounds, look, null, this::saved);
        presenter.fill(new Draft(amount, currency, source, workspace.today(), ""));
        shell.sheet(new EntrySheet(presenter));
    }

    public void edit(Entry entry) {
        ask(entry, entry.said().date());
    }

    private void ask(@Nullable Entry entry, LocalDate day) {
        var presenter = new EntryPresenter(workspace, rounds, look, entry, this::saved);
        presenter.date.set(day);
        shell.sheet(new EntrySheet(presenter));
    }

    private void saved(Entry entry, boolean isNew) {
        shell.closeSheet();
        var amount = look.money(entry.said().amount(), entry.said().currency());
        if (isNew) {
            shell.say(text("said.saved", amount), text("undo"), () -> takeBack(entry));
        } else {
            shell.say(text("said.changed"));
        }
    }

    /** By then it may have been sent, and have another id. */
    private void takeBack(Entry entry) {
        var present = workspace.books().entry(entry.id()).or(() -> workspace.books().entries().stream()
                .filter(other -> other.said().isSaidBy(entry.said()))
                .findFirst());
        present.ifPresent(found -> run(() -> workspace.books().remove(found)));
    }

    /** Opens what there is to an entry. */
    public void open(Entry entry) {
        shell.sheet(new EntryMenu(this, entry));
    }

    public void remove(Entry entry) {
        shell.closeSheet();
        if (run(() -> workspace.books().remove(entry))) {
            shell.say(text("said.removed"), text("undo"), () -> putBack(entry));
        }
    }

    /** As long as the removal was not sent it is simply dropped; afterwards the entry is added anew. */
    private void putBack(Entry entry) {
        var waiting = workspace.books().outbox().all().stream()
                .filter(change ->
                        change.kind().isRemoving() && change.subject().equals(entry.id()) && change.tried() == 0)
                .findFirst();
        run(() -> {
            if (waiting.isPresent()) {
                workspace.books().discard(waiting.get());
            } else {
                workspace.books().add(entry.said());
            }
        });
    }

    void retry(Change change) {
        shell.closeSheet();
        run(() -> workspace.books().retry(change));
    }

    void discard(Change change) {
        shell.closeSheet();
        run(() -> workspace.books().discard(change));
    }

    /** Something that is written to the phone. */
    private interface Writing {
        void write() throws IOException;
    }

    private boolean run(Writing writing) {
        try {
            writing.write();
            rounds.start();
            return true;
        } catch (IOException e) {
            shell.say(text("error.full"));
            return false;
        }
    }

    private String text(String key, Object... gaps) {
        return look.texts().get("entry." + key, gaps);
    }
}
