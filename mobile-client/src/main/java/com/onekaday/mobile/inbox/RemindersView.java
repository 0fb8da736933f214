package com.onekaday.mobile.inbox;

import com.onekaday.mobile.ui.CardScreen;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Shell;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** When the server reminds, and when it is quiet; each opens to be changed. */
public final class RemindersView extends CardScreen {

    private final InboxPresenter presenter;
    private final Shell shell;

    public RemindersView(InboxPresenter presenter, Shell shell) {
        super("reminders", presenter.look().texts().get("inbox.reminders"));
        this.presenter = presenter;
        this.shell = shell;
    }

    @Override
    protected List<Node> cards() {
        var add = Controls.tonal(text("reminder.new"), () -> open(Reminder.usual()));
        add.setId("new-reminder");
        add.setGraphic(Controls.icon(Icon.PLUS, 20));
        return List.of(Controls.paragraph(text("reminders.about"), "muted", "lead"), reminders(), add, quiet());
    }

    private Node reminders() {
        var reminders = presenter.reminders();
        if (reminders.isEmpty()) {
            return Controls.nothing(Icon.CLOCK, text("reminders.none"));
        }
        var card = new VBox();
        card.getStyleClass().add("card");
        reminders.forEach(reminder -> card.getChildren().add(row(reminder)));
        return card;
    }

    private Node row(Reminder reminder) {
        var state = reminder.enabled() ? days(reminder) : text("reminder.off") + " · " + days(reminder);
        var row = Controls.row(Icon.CLOCK, reminder.time(), state, () -> open(reminder));
        row.setId("reminder-" + reminder.time().replace(':', '-'));
        Controls.mark(row, "off", !reminder.enabled());
        return row;
    }

    private String days(Reminder reminder) {
        return reminder.weekdays().size() == DayOfWeek.values().length
                ? text("reminder.daily")
                : reminder.weekdays().stream()
                        .sorted()
                        .map(presenter.look().formats()::shortWeekday)
                        .collect(Collectors.joining(" "));
    }

    private Node quiet() {
        var hours = presenter.quiet();
        var words = hours.map(quiet -> quiet.from() + "–" + quiet.to()).orElse(text("quiet.none"));
        var row = Controls.row(
                Icon.BELL, text("quiet"), words, () -> shell.sheet(new QuietSheet(presenter, shell, hours)));
        row.setId("quiet-hours");
        var card = new VBox(row);
        card.getStyleClass().add("card");
        return card;
    }

    private void open(Reminder reminder) {
        shell.sheet(new ReminderSheet(presenter, shell, reminder));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }

    @Override
    protected void fetch() {
        presenter.fetchReminders();
    }
}
