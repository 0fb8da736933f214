package com.onekaday.mobile.inbox;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** When the server reminds; each opens to be changed. */
final class RemindersView implements Screen {

    private final InboxPresenter presenter;
    private final Shell shell;
    private final VBox column = new VBox(12);
    private final Node root = Controls.scroll(column);

    RemindersView(InboxPresenter presenter, Shell shell) {
        this.presenter = presenter;
        this.shell = shell;
        column.setId("reminders");
    }

    @Override
    public void refresh() {
        var reminders = presenter.reminders();
        var card = new VBox();
        card.getStyleClass().add("card");
        reminders.forEach(reminder -> card.getChildren().add(row(reminder)));
        if (reminders.isEmpty()) {
            card.getChildren().add(Controls.paragraph(text("reminders.none"), "empty"));
        }
        var add = Controls.tonal(text("reminder.new"), () -> open(Reminder.usual()));
        add.setId("new-reminder");
        add.setGraphic(Controls.icon(Icon.PLUS, 20));
        column.getChildren().setAll(Controls.paragraph(text("reminders.about"), "muted"), card, add);
    }

    private Node row(Reminder reminder) {
        var days = reminder.weekdays().stream()
                .sorted()
                .map(presenter.look().formats()::shortWeekday)
                .collect(Collectors.joining(" "));
        var state = text(reminder.enabled() ? "reminder.on" : "reminder.off");
        var row = Controls.row(Icon.CLOCK, reminder.time(), state + " · " + days, () -> open(reminder));
        row.setId("reminder-" + reminder.time().replace(':', '-'));
        return row;
    }

    private void open(Reminder reminder) {
        shell.sheet(new ReminderSheet(presenter, shell, reminder));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }

    @Override
    public String title() {
        return text("reminders");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
        presenter.fetchReminders();
    }
}
