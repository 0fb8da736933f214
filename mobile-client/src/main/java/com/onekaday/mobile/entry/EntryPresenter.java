package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Draft;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.text.Formats;
import com.onekaday.mobile.ui.Look;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the number pad's sheet says and does, for a new entry or for one that is there. */
public final class EntryPresenter {

    /** What is told once it is saved. */
    public interface Saved {
        void saved(Entry entry, boolean isNew);
    }

    final StringProperty amount = new SimpleStringProperty();
    final StringProperty source = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    final StringProperty currency = new SimpleStringProperty();
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty error = new SimpleStringProperty("");
    final BooleanProperty complete = new SimpleBooleanProperty();

    private final Workspace workspace;
    private final Rounds rounds;
    private final Look look;
    private final Saved saved;
    private final Digits digits = new Digits();
    private final @Nullable Entry old;

    public EntryPresenter(Workspace workspace, Rounds rounds, Look look, @Nullable Entry old, Saved saved) {
        this.workspace = workspace;
        this.rounds = rounds;
        this.look = look;
        this.old = old;
        this.saved = saved;
        if (old == null) {
            date.set(workspace.today());
            currency.set(workspace.currency());
            source.set(sources().isEmpty() ? "" : sources().get(0));
        } else {
            fill(old.said());
        }
        source.addListener((seen, was, is) -> show());
        currency.addListener((seen, was, is) -> show());
        show();
    }

    /** Says what is known before anything is typed. */
    void fill(Draft said) {
        digits.set(said.amount());
        date.set(said.date());
        currency.set(said.currency());
        source.set(said.source());
        note.set(said.note());
        show();
    }

    Look look() {
        return look;
    }

    boolean isNew() {
        return old == null;
    }

    LocalDate today() {
        return workspace.today();
    }

    DayOfWeek weekStart() {
        return workspace.account().map(Account::weekStart).orElse(DayOfWeek.MONDAY);
    }

    /** By their last use. */
    List<String> sources() {
        return workspace.books().sources();
    }

    /** The account's own first. */
    List<String> currencies() {
        var codes = new LinkedHashSet<String>();
        codes.add(workspace.currency());
        codes.addAll(Formats.COMMON_CURRENCIES);
        return List.copyOf(codes);
    }

    /** A key of the pad. */
    void press(char key) {
        switch (key) {
            case '<' -> digits.back();
            case '.' -> {
                if (Formats.digits(currency.get()) > 0) {
                    digits.point();
                }
            }
            default -> {
                if (digits.takes(Formats.digits(currency.get()))) {
                    digits.type(key);
                }
            }
        }
        show();
    }

    private void show() {
        var point = look.formats().decimalPoint();
        var sign = look.formats().sign(currency.get());
        var typed = digits.toString().replace(".", point);
        amount.set(point.equals(",") ? typed + " " + sign : sign + (sign.length() > 2 ? " " : "") + typed);
        complete.set(digits.amount().signum() != 0 && !source.get().isBlank());
    }

    /** Keeps it on the phone, at once, and then sends it. */
    void save() {
        if (!complete.get()) {
            return;
        }
        var scale = Math.min(
                Formats.digits(currency.get()), Math.max(0, digits.amount().scale()));
        var said = new Draft(
                digits.amount().setScale(scale, RoundingMode.DOWN),
                currency.get(),
                source.get().strip(),
                date.get(),
                note.get().strip());
        try {
            store(said);
        } catch (IOException e) {
            // Nothing has happened: the sheet stays open with what was typed.
            error.set(look.texts().get("entry.error.full"));
            return;
        }
        rounds.start();
    }

    private void store(Draft said) throws IOException {
        var books = workspace.books();
        if (old == null) {
            var change = books.add(said);
            books.entry(change.key()).ifPresent(entry -> saved.saved(entry, true));
        } else {
            books.edit(old, said);
            saved.saved(old, false);
        }
    }
}
