package com.onekaday.mobile.settings;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.text.Formats;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Asks what the account is to count in. */
final class CurrencySheet extends Sheet {

    private final SettingsPresenter presenter;
    private final Shell shell;

    CurrencySheet(SettingsPresenter presenter, Shell shell) {
        super("currency-sheet", presenter.look().texts().get("settings.currency"));
        this.presenter = presenter;
        this.shell = shell;
        var choices = new FlowPane(8, 8);
        choices.setAlignment(Pos.CENTER);
        Formats.COMMON_CURRENCIES.forEach(code -> choices.getChildren().add(chip(code)));
        getChildren()
                .addAll(Controls.paragraph(presenter.look().texts().get("settings.currency.about"), "muted"), choices);
    }

    private ToggleButton chip(String code) {
        var chip = Controls.chip(code);
        chip.setId("base-" + code);
        chip.setSelected(code.equals(presenter.currency()));
        chip.setOnAction(pressed -> presenter.setCurrency(code, this::done));
        return chip;
    }

    private void done(Optional<CallFailed> failure) {
        shell.closeSheet();
        shell.refresh();
        shell.say(failure.map(presenter.look()::failure)
                .orElse(presenter.look().texts().get("settings.currency.said")));
    }
}
