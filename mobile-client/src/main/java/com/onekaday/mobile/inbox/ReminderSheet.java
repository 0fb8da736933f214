package com.onekaday.mobile.inbox;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Segments;
import com.onekaday.mobile.ui.Shell;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One reminder: when, on which days, and whether at all. */
final class ReminderSheet extends VBox {

    private final InboxPresenter presenter;
    private final Shell shell;
    private final Reminder reminder;
    private final TextField time = new TextField();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private boolean enabled;

    ReminderSheet(InboxPresenter presenter, Shell shell, Reminder reminder) {
        this.presenter = presenter;
        this.shell = shell;
        this.reminder = reminder;
        days.addAll(reminder.weekdays());
        enabled = reminder.enabled();
        time.setText(reminder.time());
        time.setId("reminder-time");
        setId("reminder-sheet");
        getStyleClass().add("menu");
        setAlignment(Pos.TOP_CENTER);
        var save = Controls.filled(text("reminder.save"), this::save);
        save.setId("reminder-save");
        getChildren()
                .addAll(
                        Controls.label(text(reminder.id().isEmpty() ? "reminder.new" : "reminders"), "sheet-title"),
                        Controls.field(text("reminder.time"), Icon.CLOCK, time),
                        weekdays(),
                        new Segments(
                                List.of(text("reminder.on"), text("reminder.off")),
                                enabled ? 0 : 1,
                                place -> enabled = place == 0),
                        save);
        if (!reminder.id().isEmpty()) {
            var remove = Controls.plain(text("reminder.remove"), () -> presenter.remove(reminder, this::done));
            remove.getStyleClass().add("danger");
            remove.setId("reminder-remove");
            getChildren().add(remove);
        }
    }

    private Node weekdays() {
        var line = new FlowPane(6, 6);
        line.setAlignment(Pos.CENTER);
        for (var day : DayOfWeek.values()) {
            var chip = Controls.chip(presenter.look().formats().shortWeekday(day));
            chip.setAccessibleText(presenter.look().formats().weekday(day));
            chip.setSelected(days.contains(day));
            chip.selectedProperty().addListener((seen, was, is) -> choose(day, is));
            line.getChildren().add(chip);
        }
        return line;
    }

    private void choose(DayOfWeek day, boolean chosen) {
        if (chosen) {
            days.add(day);
        } else {
            days.remove(day);
        }
    }

    private void save() {
        var said = new Reminder(reminder.id(), time.getText().strip(), Set.copyOf(days), enabled);
        if (said.isComplete()) {
            presenter.keep(said, this::done);
        } else {
            shell.say(text("reminder.wrong"));
        }
    }

    private void done(boolean well) {
        shell.closeSheet();
        shell.refresh();
        shell.say(text(well ? "reminder.said" : "failed"));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }
}
