package com.onekaday.mobile.history;

import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.entry.EntryRow;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** A long list of entries: all, or those that the server does not have as they are shown. */
public final class HistoryView implements Screen {

    private final Workspace workspace;
    private final EntryActions actions;
    private final Look look;
    private final String title;
    private final Predicate<Entry> filter;
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(shown);

    private HistoryView(Workspace workspace, EntryActions actions, Look look, String title, Predicate<Entry> filter) {
        this.workspace = workspace;
        this.actions = actions;
        this.look = look;
        this.title = title;
        this.filter = filter;
        list.setId("history");
        list.setCellFactory(ignored -> new Cell());
        list.setPlaceholder(Controls.paragraph(look.texts().get(title + ".empty"), "empty"));
        list.getStyleClass().add("history");
    }

    public static HistoryView all(Workspace workspace, EntryActions actions, Look look) {
        return new HistoryView(workspace, actions, look, "history", entry -> true);
    }

    /** What is not confirmed. */
    public static HistoryView waiting(Workspace workspace, EntryActions actions, Look look) {
        return new HistoryView(workspace, actions, look, "waiting", entry -> entry.change() != null);
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        shown.setAll(workspace.books().entries().stream().filter(filter).toList());
    }

    @Override
    public String title() {
        return look.texts().get(title);
    }

    @Override
    public Node node() {
        return list;
    }

    /** Shows one entry after another; above the first of a day it says which day. */
    private final class Cell extends ListCell<Entry> {

        private final Label day = Controls.label("", "history-day");
        private final EntryRow row = new EntryRow(look, workspace.zone());
        private final VBox column = new VBox(day, row);

        Cell() {
            getStyleClass().setAll("history-cell");
            column.prefWidthProperty().bind(list.widthProperty().subtract(34));
            column.maxWidthProperty().bind(column.prefWidthProperty());
            setOnMouseClicked(touched -> {
                if (getItem() != null && touched.isStillSincePress()) {
                    actions.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            row.show(entry);
            var index = getIndex();
            var first = index == 0
                    || !shown.get(index - 1).said().date().equals(entry.said().date());
            Controls.show(day, first);
            day.setText(look.formats().date(entry.said().date()));
            setAccessibleText(row.spoken(entry));
            setGraphic(column);
        }
    }
}
