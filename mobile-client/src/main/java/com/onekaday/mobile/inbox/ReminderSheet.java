package com.onekaday.mobile.inbox;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Segments;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** One reminder: when, on which days, and whether at all. */
final class ReminderSheet extends Sheet {

    private static final int COLUMNS = 4;

    private final InboxPresenter presenter;
    private final Shell shell;
    private final Reminder reminder;
    private final TextField time = new TextField();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private boolean enabled;

    ReminderSheet(InboxPresenter presenter, Shell shell, Reminder reminder) {
        super(
                "reminder-sheet",
                presenter.look().texts().get(reminder.id().isEmpty() ? "inbox.reminder.new" : "inbox.reminder.edit"));
        this.presenter = presenter;
        this.shell = shell;
        this.reminder = reminder;
        days.addAll(reminder.weekdays());
        enabled = reminder.enabled();
        time.setText(reminder.time());
        time.setId("reminder-time");
        var save = Controls.filled(text("reminder.save"), this::save);
        save.setId("reminder-save");
        getChildren()
                .addAll(
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
        var line = new GridPane();
        line.getStyleClass().add("weekdays");
        for (var column = 0; column < COLUMNS; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / COLUMNS);
            line.getColumnConstraints().add(constraints);
        }
        for (var day : DayOfWeek.values()) {
            var chip = Controls.chip(presenter.look().formats().shortWeekday(day));
            chip.setAccessibleText(presenter.look().formats().weekday(day));
            chip.setId("weekday-" + day);
            chip.setMaxWidth(Double.MAX_VALUE);
            chip.setSelected(days.contains(day));
            chip.selectedProperty().addListener((seen, was, is) -> choose(day, is));
            var place = day.getValue() - 1;
            line.add(chip, place % COLUMNS, place / COLUMNS);
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
        var typed = Clock.read(time.getText());
        if (typed.isEmpty() || days.isEmpty()) {
            shell.say(text("reminder.wrong"));
        } else {
            presenter.keep(reminder.with(typed.get(), Set.copyOf(days), enabled), this::done);
        }
    }

    private void done(Optional<CallFailed> failure) {
        if (failure.isEmpty()) {
            shell.closeSheet();
        }
        shell.say(failure.map(presenter.look()::failure).orElse(text("reminder.said")));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }
}
