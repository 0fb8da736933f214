package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Swipe;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A few entries on a card; a touch opens one, a swipe to the right edits it, one to the left removes it. */
public final class EntryList extends VBox {

    private final EntryActions actions;
    private final String empty;

    public EntryList(EntryActions actions, String empty) {
        this.actions = actions;
        this.empty = empty;
        getStyleClass().addAll("card", "entry-list");
    }

    public void show(List<Entry> entries) {
        if (entries.isEmpty()) {
            getChildren().setAll(Controls.paragraph(empty, "empty"));
        } else {
            getChildren().setAll(entries.stream().map(this::line).toList());
        }
    }

    private Node line(Entry entry) {
        var row = actions.row(entry);
        var line = Controls.pressable(row, row.spoken(entry), () -> actions.open(entry));
        return new Swipe(line, () -> actions.edit(entry), () -> actions.remove(entry));
    }
}
