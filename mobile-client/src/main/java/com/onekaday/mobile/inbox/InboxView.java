package com.onekaday.mobile.inbox;

import com.onekaday.mobile.calendar.CalendarPresenter;
import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the server told, and above it what can be done about today. */
public final class InboxView implements Screen {

    private final InboxPresenter presenter;
    private final CalendarPresenter days;
    private final EntryActions actions;
    private final Shell shell;
    private final VBox column = new VBox(12);
    private final Node root = Controls.scroll(column);

    public InboxView(InboxPresenter presenter, CalendarPresenter days, EntryActions actions, Shell shell) {
        this.presenter = presenter;
        this.days = days;
        this.actions = actions;
        this.shell = shell;
        column.setId("inbox");
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        column.getChildren().setAll(today());
        var messages = presenter.messages();
        if (messages.isEmpty()) {
            column.getChildren().add(empty());
        } else {
            messages.stream().map(this::card).forEach(column.getChildren()::add);
        }
    }

    private Node today() {
        var choices = new FlowPane(8, 8);
        choices.getChildren().add(choice("log", Icon.PLUS, actions::add));
        var day = presenter.workspace().today();
        if (days.canConfirmZero(day)) {
            choices.getChildren().add(choice("zero", Icon.ZERO, () -> mark(day, "zero")));
        }
        if (days.canRest(day)) {
            choices.getChildren().add(choice("rest", Icon.REST, () -> mark(day, "rest")));
        }
        var card = new VBox(10, Controls.label(text("today"), "section-title"), choices);
        card.getStyleClass().addAll("card", "padded");
        return card;
    }

    private Button choice(String key, Icon icon, Runnable action) {
        var button = new Button(text(key), Controls.icon(icon, 18));
        button.getStyleClass().setAll("chip", "chip-action");
        button.setId("inbox-" + key);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void mark(LocalDate day, String mark) {
        shell.say(presenter.look().texts().get(days.mark(day, mark) ? "day.said" : "day.full"));
    }

    private Node empty() {
        var empty = new VBox(10, Controls.badge(Icon.BELL, "green"), Controls.paragraph(text("empty"), "empty"));
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().addAll("card", "empty-card");
        return empty;
    }

    private Node card(InboxPresenter.Message message) {
        var texts = new VBox(
                3,
                Controls.paragraph(message.title(), "row-title"),
                Controls.paragraph(message.body(), "insight"),
                Controls.label(presenter.moment(message), "row-sub"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        message.reminder().filter(reminder -> !message.read()).ifPresent(reminder -> texts.getChildren()
                .add(snooze(reminder)));
        var card = new HBox(14, Controls.badge(Icon.BELL, message.read() ? "plain" : "green"), texts);
        card.getStyleClass().addAll("card", "padded");
        return card;
    }

    private Button snooze(String reminder) {
        return choice(
                "snooze",
                Icon.CLOCK,
                () -> presenter.snooze(reminder, well -> shell.say(text(well ? "snoozed" : "failed"))));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> actions() {
        var read = Controls.iconButton(Icon.CHECK, text("read-all"), presenter::readAll);
        read.setId("read-all");
        var reminders =
                Controls.iconButton(Icon.COG, text("reminders"), () -> shell.open(new RemindersView(presenter, shell)));
        reminders.setId("open-reminders");
        return List.of(read, reminders);
    }

    @Override
    public void shown() {
        refresh();
        presenter.fetch();
    }
}
