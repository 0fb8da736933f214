package com.onekaday.mobile.inbox;

import com.onekaday.mobile.calendar.CalendarPresenter;
import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.ui.CardScreen;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the server told, and above it what can be done about today. */
public final class InboxView extends CardScreen {

    private final InboxPresenter presenter;
    private final CalendarPresenter days;
    private final EntryActions actions;
    private final Shell shell;

    public InboxView(InboxPresenter presenter, CalendarPresenter days, EntryActions actions, Shell shell) {
        super("inbox", presenter.look().texts().get("inbox.title"));
        this.presenter = presenter;
        this.days = days;
        this.actions = actions;
        this.shell = shell;
    }

    @Override
    protected List<Node> cards() {
        var cards = new ArrayList<Node>();
        cards.add(today());
        var messages = presenter.messages();
        if (messages.isEmpty()) {
            cards.add(Controls.nothing(Icon.BELL, text("empty")));
        }
        messages.stream().map(this::card).forEach(cards::add);
        return cards;
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
        return Controls.card(10, Controls.label(text("today"), "section-title"), choices);
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

    private Node card(Message message) {
        var title = Controls.paragraph(message.title(), "row-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        if (!message.read()) {
            var dot = new Region();
            dot.getStyleClass().add("news");
            head.getChildren().add(dot);
        }
        var texts = new VBox(
                3,
                head,
                Controls.paragraph(message.body(), "insight"),
                Controls.paragraph(presenter.moment(message), "row-sub"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        message.reminder().filter(reminder -> !message.read()).ifPresent(reminder -> texts.getChildren()
                .add(snooze(message, reminder)));
        var card = new HBox(14, Controls.badge(message.icon(), message.read() ? "plain" : "green"), texts);
        card.getStyleClass().addAll("card", "padded");
        card.setId("message-" + message.kind());
        return card;
    }

    private Button snooze(Message message, String reminder) {
        var snooze = choice(
                "snooze",
                Icon.CLOCK,
                () -> presenter.snooze(
                        message, reminder, failure -> shell.say(text(failure.isEmpty() ? "snoozed" : "failed"))));
        VBox.setMargin(snooze, Controls.above(6));
        return snooze;
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox." + key);
    }

    @Override
    public List<Node> actions() {
        var read = Controls.iconButton(Icon.CHECK, text("read-all"), presenter::readAll);
        read.setId("read-all");
        var reminders = Controls.iconButton(
                Icon.CLOCK, text("reminders"), () -> shell.open(new RemindersView(presenter, shell)));
        reminders.setId("open-reminders");
        return List.of(read, reminders);
    }

    @Override
    protected void fetch() {
        presenter.fetch();
    }
}
