package com.onekaday.mobile.goals;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.DateChooser;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a new goal: what for, how much, and in what time. */
final class GoalSheet extends Sheet {

    private static final List<String> PERIODS = List.of("weekly", "monthly", "yearly", "custom");

    private final GoalsPresenter presenter;
    private final Shell shell;
    private final TextField name = new TextField();
    private final TextField amount = new TextField();
    private final Label error = Controls.paragraph("", "error");
    private final VBox until = new VBox();
    private String period = "monthly";
    private @Nullable LocalDate lastDay;

    GoalSheet(GoalsPresenter presenter, Shell shell) {
        super("goal-sheet", presenter.look().texts().get("goals.new"));
        this.presenter = presenter;
        this.shell = shell;
        name.setId("goal-name");
        amount.setId("goal-amount");
        error.setId("goal-error");
        Controls.show(error, false);
        var save = Controls.filled(text("save"), this::save);
        save.setId("goal-save");
        getChildren()
                .addAll(
                        Controls.field(text("name"), Icon.FLAG, name),
                        Controls.field(text("amount", presenter.currency()), Icon.CASH, amount),
                        periods(),
                        until,
                        error,
                        save);
    }

    private FlowPane periods() {
        var group = new ToggleGroup();
        var line = new FlowPane(8, 8);
        line.setAlignment(Pos.CENTER);
        PERIODS.forEach(one -> line.getChildren().add(chip(one, group)));
        return line;
    }

    private ToggleButton chip(String one, ToggleGroup group) {
        var chip = Controls.chip(text("period." + one));
        chip.setId("period-" + one);
        chip.setToggleGroup(group);
        chip.setSelected(one.equals(period));
        chip.setOnAction(pressed -> {
            chip.setSelected(true);
            choose(one);
        });
        return chip;
    }

    private void choose(String one) {
        period = one;
        lastDay = one.equals("custom") ? presenter.today().plusMonths(3) : null;
        showUntil();
    }

    private void showUntil() {
        until.getChildren().clear();
        if (lastDay != null) {
            until.getChildren()
                    .add(new DateChooser(
                            presenter.look(),
                            presenter.weekStart(),
                            lastDay,
                            day -> !day.isBefore(presenter.today()),
                            day -> {
                                lastDay = day;
                                showUntil();
                            }));
        }
    }

    private void save() {
        var wanted = amount();
        if (name.getText().isBlank() || wanted.isEmpty()) {
            say("goals.error");
            return;
        }
        try {
            presenter.set(name.getText(), period, wanted.get(), lastDay);
            shell.closeSheet();
            shell.say(text("said"));
        } catch (IOException e) {
            say("entry.error.full");
        }
    }

    private void say(String key) {
        error.setText(presenter.look().texts().get(key));
        Controls.show(error, true);
    }

    /** With a point or a comma, as the keyboard has it. */
    private Optional<BigDecimal> amount() {
        try {
            return Optional.of(new BigDecimal(amount.getText().strip().replace(',', '.')))
                    .filter(number -> number.signum() > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String text(String key, Object... gaps) {
        return presenter.look().texts().get("goals." + key, gaps);
    }
}
