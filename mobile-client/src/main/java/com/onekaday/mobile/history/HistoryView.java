package com.onekaday.mobile.history;

import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.entry.EntryRow;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Spread;
import com.onekaday.mobile.ui.Swipe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<LocalDate, BigDecimal> totals = new HashMap<>();
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
        var entries = workspace.books().entries().stream().filter(filter).toList();
        totals.clear();
        entries.stream()
                .filter(Entry::isCounted)
                .forEach(entry -> totals.merge(entry.said().date(), entry.counted(), BigDecimal::add));
        shown.setAll(entries);
    }

    @Override
    public String title() {
        return look.texts().get(title);
    }

    @Override
    public Node node() {
        return list;
    }

    /** Shows one entry after another; above the first of a day it says which day, and what that brought. */
    private final class Cell extends ListCell<Entry> {

        private final Label day = Controls.label("", "history-day");
        private final Label total = Controls.figure("", "history-total");
        private final Spread head = new Spread(day, total);
        private final EntryRow row = new EntryRow(look, workspace.zone());
        private final VBox column =
                new VBox(head, new Swipe(row, () -> actions.edit(getItem()), () -> actions.remove(getItem())));

        Cell() {
            getStyleClass().setAll("history-cell");
            row.setOnMouseClicked(touched -> {
                if (getItem() != null && touched.isStillSincePress()) {
                    actions.open(getItem());
                }
            });
        }

        /** As high as its words need. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + column.prefHeight(inner()) + snappedBottomInset();
        }

        private double inner() {
            return Math.max(0, list.getWidth() - list.snappedLeftInset() - list.snappedRightInset());
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
            var date = entry.said().date();
            var first =
                    getIndex() == 0 || !shown.get(getIndex() - 1).said().date().equals(date);
            Controls.show(head, first);
            if (first) {
                day.setText(look.formats().relative(date, workspace.today()));
                total.setText(look.money(total(date), workspace.currency()));
            }
            setAccessibleText(row.spoken(entry));
            column.setPrefWidth(inner());
            column.setMaxWidth(inner());
            setGraphic(column);
        }
    }

    private BigDecimal total(LocalDate day) {
        return totals.getOrDefault(day, BigDecimal.ZERO);
    }
}
