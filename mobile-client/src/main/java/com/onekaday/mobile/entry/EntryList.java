package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.ui.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** A few entries on a card; a touch opens one, a swipe to the left removes it. */
public final class EntryList extends VBox {

    private static final double SWIPE = 90;

    private final EntryActions actions;
    private final String empty;
    private double begin;

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
        line.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begin = event.getSceneX());
        line.addEventFilter(
                MouseEvent.MOUSE_DRAGGED, event -> row.setTranslateX(Math.min(0, event.getSceneX() - begin)));
        line.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            row.setTranslateX(0);
            if (begin - event.getSceneX() > SWIPE) {
                event.consume();
                line.disarm();
                actions.remove(entry);
            }
        });
        return line;
    }
}
