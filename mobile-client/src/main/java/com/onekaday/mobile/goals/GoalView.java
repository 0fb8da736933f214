package com.onekaday.mobile.goals;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Ring;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One goal, and a slider that says at once what another amount would take. */
final class GoalView implements Screen {

    private static final double LEAST = 0.5;
    private static final double MOST = 1.5;

    private final GoalsPresenter presenter;
    private final Shell shell;
    private final Goal goal;
    private final Label amount = Controls.label("", "card-value");
    private final Label chance = Controls.label("", "tile-value");
    private final Label needed = Controls.label("", "tile-value");
    private final Button keep;
    private final Slider slider = new Slider(LEAST, MOST, 1);
    private final Node root;

    GoalView(GoalsPresenter presenter, Shell shell, Goal goal) {
        this.presenter = presenter;
        this.shell = shell;
        this.goal = goal;
        keep = Controls.filled(text("keep"), this::keep);
        keep.setId("keep-amount");
        var remove = Controls.plain(text("remove"), this::remove);
        remove.setId("remove-goal");
        remove.setGraphic(Controls.icon(Icon.DELETE, 20));
        remove.getStyleClass().add("danger");
        root = Controls.scroll(new VBox(14, hero(), whatIf(), remove));
        slider.valueProperty().addListener((seen, was, is) -> show());
        show();
    }

    private Node hero() {
        var look = presenter.look();
        var middle = new VBox(
                Controls.label(look.formats().percent(goal.percent()), "hero-amount"),
                Controls.label(text("days-left", goal.daysLeft()), "muted"));
        middle.setAlignment(Pos.CENTER);
        var ring = new Ring(180, 18, middle);
        ring.show(goal.percent() / 100.0);
        ring.setAccessibleText(text("progress", earned(), look.money(goal.amount(), goal.currency())));
        var hero = new VBox(
                10,
                ring,
                Controls.label(text("progress", earned(), look.money(goal.amount(), goal.currency())), "muted"));
        hero.setAlignment(Pos.CENTER);
        hero.getStyleClass().add("hero");
        return hero;
    }

    private String earned() {
        return presenter.look().money(goal.earned(), goal.currency());
    }

    private Node whatIf() {
        slider.setId("what-if");
        slider.setBlockIncrement(0.01);
        slider.setAccessibleText(text("what-if"));
        amount.setId("what-if-amount");
        chance.setId("what-if-chance");
        needed.setId("what-if-needed");
        var tiles = new HBox(
                10,
                Controls.tile(chance, Controls.label(text("chance"))),
                Controls.tile(needed, Controls.label(text("each-day"))));
        return Controls.card(10, Controls.label(text("what-if"), "section-title"), amount, slider, tiles, keep);
    }

    /** A round amount near where the slider is. */
    private BigDecimal chosen() {
        if (slider.getValue() == 1) {
            return goal.amount();
        }
        var exact = goal.amount().multiply(BigDecimal.valueOf(slider.getValue()));
        var digits = Math.max(0, exact.precision() - exact.scale() - 3);
        return exact.movePointLeft(digits).setScale(0, RoundingMode.HALF_EVEN).movePointRight(digits);
    }

    private void show() {
        var look = presenter.look();
        var other = chosen();
        amount.setText(look.money(other, goal.currency()));
        var odds = other.compareTo(goal.amount()) == 0 ? goal.probability() : goal.chanceOf(other);
        chance.setText(odds == null ? "–" : look.formats().percent(odds));
        var each = goal.neededFor(other);
        needed.setText(each == null ? "–" : look.rounded(each, goal.currency()));
        keep.setDisable(other.compareTo(goal.amount()) == 0);
    }

    private void keep() {
        run(() -> presenter.changeAmount(goal, chosen()), "kept");
    }

    private void remove() {
        run(() -> presenter.remove(goal), "removed");
    }

    private void run(GoalsView.Writing writing, String said) {
        try {
            writing.write();
            shell.back();
            shell.say(text(said));
        } catch (IOException e) {
            shell.say(presenter.look().texts().get("entry.error.full"));
        }
    }

    private String text(String key, Object... gaps) {
        return presenter.look().texts().get("goals." + key, gaps);
    }

    @Override
    public String title() {
        return goal.name();
    }

    @Override
    public Node node() {
        return root;
    }
}
