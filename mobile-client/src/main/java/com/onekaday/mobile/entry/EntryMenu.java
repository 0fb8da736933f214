package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Sheet;
import javafx.scene.control.Button;

/** An entry opened: what it says, what is amiss with it, and what can be done. */
final class EntryMenu extends Sheet {

    private final EntryActions actions;
    private final Entry entry;

    EntryMenu(EntryActions actions, Entry entry) {
        super("entry-menu", entry.said().source());
        this.actions = actions;
        this.entry = entry;
        head();
        var change = entry.change();
        if (change != null && change.state() != Change.State.PENDING) {
            amiss(change);
        }
        var edit = Controls.tonal(text("edit"), () -> actions.edit(entry));
        edit.setId("edit");
        var remove = with(Controls.plain(text("remove"), () -> actions.remove(entry)), Icon.DELETE);
        remove.setId("remove");
        remove.getStyleClass().add("danger");
        getChildren().addAll(with(edit, Icon.PENCIL), remove);
    }

    private void head() {
        var look = actions.look();
        var said = entry.said();
        getChildren()
                .addAll(
                        Controls.label(look.signed(said.amount(), said.currency()), "menu-amount"),
                        Controls.label(look.formats().day(said.date()), "muted"));
        var base = entry.baseAmount();
        var own = actions.workspace().currency();
        if (!said.currency().equals(own)) {
            getChildren()
                    .add(Controls.paragraph(
                            base == null ? text("unpriced") : text("priced", look.money(base, own)), "muted"));
        }
        if (!said.note().isEmpty()) {
            getChildren().add(Controls.paragraph(said.note(), "note"));
        }
    }

    private void amiss(Change change) {
        var conflict = change.state() == Change.State.CONFLICT;
        var why =
                conflict ? text(change.kind().isRemoving() ? "conflict.removed" : "conflict.changed") : change.reason();
        var words =
                Controls.paragraph(conflict && !change.kind().isRemoving() ? why + " " + mine(change) : why, "amiss");
        words.setId("amiss");
        var retry = Controls.filled(text(conflict ? "again" : "retry"), () -> actions.retry(change));
        retry.setId("retry");
        var discard = Controls.plain(text("discard"), () -> actions.discard(change));
        discard.setId("discard");
        getChildren().addAll(words, retry, discard);
    }

    private String mine(Change change) {
        var said = change.draft();
        return text("conflict.mine", actions.look().money(said.amount(), said.currency()), said.source());
    }

    private static Button with(Button button, Icon icon) {
        button.setGraphic(Controls.icon(icon, 20));
        return button;
    }

    private String text(String key, Object... gaps) {
        return actions.look().texts().get("entry." + key, gaps);
    }
}
