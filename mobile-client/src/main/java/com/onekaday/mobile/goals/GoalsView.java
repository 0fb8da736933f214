package com.onekaday.mobile.goals;

import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.ui.CardScreen;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Ring;
import com.onekaday.mobile.ui.Shell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All goals, each on a card that opens. */
public final class GoalsView extends CardScreen {

    private final GoalsPresenter presenter;
    private final Shell shell;

    public GoalsView(GoalsPresenter presenter, Shell shell) {
        super("goals", presenter.look().texts().get("goals.title"));
        this.presenter = presenter;
        this.shell = shell;
    }

    @Override
    protected List<Node> cards() {
        var cards = new ArrayList<Node>();
        presenter.goals().stream().map(this::card).forEach(cards::add);
        presenter.waiting().stream()
                .filter(change -> change.kind().isAdding() || change.state() != Change.State.PENDING)
                .map(this::waiting)
                .forEach(cards::add);
        if (cards.isEmpty()) {
            cards.add(Controls.nothing(Icon.TARGET, text("empty")));
        }
        var add = Controls.tonal(text("new"), () -> shell.sheet(new GoalSheet(presenter, shell)));
        add.setGraphic(Controls.icon(Icon.PLUS, 20));
        add.setId("new-goal");
        cards.add(add);
        return cards;
    }

    private Node card(Goal goal) {
        var look = presenter.look();
        var ring = new Ring(72, 8, Controls.label(look.formats().percent(goal.percent()), "ring-small"));
        ring.show(goal.percent() / 100.0);
        var needed = goal.neededPerDay();
        var texts = new VBox(
                3,
                Controls.paragraph(goal.name(), "row-title"),
                Controls.paragraph(
                        text(
                                "progress",
                                look.rounded(goal.earned(), goal.currency()),
                                look.rounded(goal.amount(), goal.currency())),
                        "row-sub"),
                Controls.paragraph(
                        needed == null || needed.signum() == 0
                                ? text("period." + goal.period())
                                : text("needed", look.rounded(needed, goal.currency())),
                        "row-sub"),
                odds(goal));
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(16, ring, texts, Controls.icon(Icon.CHEVRON_RIGHT, 22));
        line.setAlignment(Pos.CENTER_LEFT);
        var card = Controls.pressable(line, spoken(goal), () -> shell.open(new GoalView(presenter, shell, goal)));
        card.getStyleClass().setAll("card-button");
        card.setId("goal-" + goal.name());
        return card;
    }

    /** With a picture besides the colour. */
    private Label odds(Goal goal) {
        var chip = Controls.paragraph("", "odds");
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        if (presenter.isChanged(goal)) {
            chip.setText(presenter.look().texts().get("entry.state.pending"));
            chip.setGraphic(Controls.icon(Icon.CLOCK, 14));
        } else if (goal.probability() == null) {
            chip.setText(presenter.look().texts().meaning("reason", goal.reason(), text("no-odds")));
        } else {
            chip.setText(text("odds", presenter.look().formats().percent(goal.probability())));
            chip.setGraphic(Controls.icon(Icon.DICE, 14));
            Controls.mark(chip, "good", goal.probability() >= 60);
            Controls.mark(chip, "bad", goal.probability() < 30);
        }
        return chip;
    }

    private String spoken(Goal goal) {
        return "%s, %s, %s"
                .formatted(
                        goal.name(),
                        presenter.look().formats().percent(goal.percent()),
                        goal.probability() == null
                                ? text("no-odds")
                                : text("odds", presenter.look().formats().percent(goal.probability())));
    }

    private Node waiting(Change change) {
        var name = change.content().optionalText("name").orElse(text("title"));
        var pending = change.state() == Change.State.PENDING;
        var state = pending
                ? presenter.look().texts().get("entry.state.pending")
                : presenter.look().texts().get("entry.state.failed", change.reason());
        var card = new VBox(6, Controls.label(name, "row-title"), Controls.paragraph(state, "row-sub"));
        if (!pending) {
            var retry = Controls.tonal(text("retry"), () -> quietly(() -> presenter.retry(change)));
            var discard = Controls.plain(text("discard"), () -> quietly(() -> presenter.discard(change)));
            card.getChildren().addAll(retry, discard);
        }
        card.getStyleClass().addAll("card", "padded");
        return card;
    }

    /** Something that is written to the phone. */
    interface Writing {
        void write() throws IOException;
    }

    private void quietly(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            shell.say(presenter.look().texts().get("entry.error.full"));
        }
    }

    private String text(String key, Object... gaps) {
        return presenter.look().texts().get("goals." + key, gaps);
    }
}
