package com.onekaday.mobile.entry;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.DateChooser;
import com.onekaday.mobile.ui.Icon;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet for an amount: the pad first, and everything else already filled in. */
public final class EntrySheet extends VBox {

    private static final int CHIPS = 12;

    private final EntryPresenter presenter;
    private final StackPane panel = new StackPane();
    private final KeyPad pad;

    public EntrySheet(EntryPresenter presenter) {
        this.presenter = presenter;
        pad = KeyPad.ofAmounts(presenter.look(), presenter::press);
        setId("entry-sheet");
        getStyleClass().add("entry-sheet");
        setAlignment(Pos.TOP_CENTER);
        panel.getChildren().add(pad);
        getChildren()
                .addAll(
                        Controls.label(text(presenter.isNew() ? "title.new" : "title.edit"), "sheet-title"),
                        amount(),
                        sources(),
                        details(),
                        panel,
                        error(),
                        save());
    }

    private Node amount() {
        var amount = Controls.label("", "sheet-amount");
        amount.setId("amount");
        amount.textProperty().bind(presenter.amount);
        return amount;
    }

    /** The last one used comes first and is chosen already. */
    private Node sources() {
        var group = new ToggleGroup();
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        presenter.sources().stream().limit(CHIPS).forEach(name -> line.getChildren()
                .add(source(name, group)));
        var other = Controls.chip(text("source.new"));
        other.setId("new-source");
        other.setToggleGroup(group);
        other.setOnAction(pressed -> ask("source", presenter.source));
        line.getChildren().add(other);
        var scroll = new ScrollPane(line);
        scroll.getStyleClass().add("chip-line");
        scroll.setPannable(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        if (presenter.sources().isEmpty()) {
            ask("source", presenter.source);
        }
        return scroll;
    }

    private ToggleButton source(String name, ToggleGroup group) {
        var chip = Controls.chip(name);
        chip.setToggleGroup(group);
        chip.setSelected(name.equals(presenter.source.get()));
        chip.setOnAction(pressed -> {
            chip.setSelected(true);
            presenter.source.set(name);
            showPad();
        });
        return chip;
    }

    private Node details() {
        var date = detail(Icon.CALENDAR, "choose-date", this::askDate);
        date.textProperty().bind(Bindings.createStringBinding(this::dateText, presenter.date));
        var currency = detail(Icon.CASH, "choose-currency", this::askCurrency);
        currency.textProperty().bind(presenter.currency);
        var note = detail(Icon.NOTE, "choose-note", () -> ask("note", presenter.note));
        note.textProperty()
                .bind(Bindings.when(presenter.note.isEmpty()).then(text("note")).otherwise(presenter.note));
        note.setMaxWidth(120);
        var line = new HBox(4, date, currency, note);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private static Button detail(Icon icon, String id, Runnable action) {
        var button = new Button("", Controls.icon(icon, 18));
        button.getStyleClass().setAll("detail");
        button.setId(id);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private String dateText() {
        var date = presenter.date.get();
        return date.equals(presenter.today())
                ? text("today")
                : presenter.look().formats().date(date);
    }

    private void askDate() {
        var latest = presenter.today().plusDays(1);
        panel.getChildren()
                .setAll(new DateChooser(
                        presenter.look(),
                        presenter.weekStart(),
                        presenter.date.get(),
                        day -> !day.isAfter(latest),
                        day -> {
                            presenter.date.set(day);
                            showPad();
                        }));
    }

    private void askCurrency() {
        var choices = new FlowPane(8, 8);
        choices.setAlignment(Pos.CENTER);
        choices.getStyleClass().add("choices");
        presenter.currencies().forEach(code -> {
            var chip = Controls.chip(code);
            chip.setId("currency-" + code);
            chip.setSelected(code.equals(presenter.currency.get()));
            chip.setOnAction(pressed -> {
                presenter.currency.set(code);
                showPad();
            });
            choices.getChildren().add(chip);
        });
        panel.getChildren().setAll(choices);
    }

    private void ask(String what, StringProperty value) {
        var input = new TextField(what.equals("source") ? "" : value.get());
        input.setId(what + "-text");
        var done = Controls.tonal(text("done"), () -> {
            value.set(input.getText());
            showPad();
        });
        done.setId(what + "-done");
        input.setOnAction(entered -> done.fire());
        var form =
                new VBox(12, Controls.field(text(what), what.equals("note") ? Icon.NOTE : Icon.ACCOUNT, input), done);
        form.getStyleClass().add("choices");
        panel.getChildren().setAll(form);
        input.requestFocus();
    }

    private void showPad() {
        panel.getChildren().setAll(pad);
    }

    private Node error() {
        var error = Controls.paragraph("", "error");
        error.setId("entry-error");
        error.textProperty().bind(presenter.error);
        error.visibleProperty().bind(presenter.error.isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private Button save() {
        var save = Controls.filled(text("save"), presenter::save);
        save.setId("save");
        save.disableProperty().bind(presenter.complete.not());
        return save;
    }

    private String text(String key) {
        return presenter.look().texts().get("entry." + key);
    }
}
