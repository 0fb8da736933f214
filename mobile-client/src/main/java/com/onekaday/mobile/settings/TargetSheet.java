package com.onekaday.mobile.settings;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.TextField;

/** Asks for another daily target; that holds from today on and needs the server. */
final class TargetSheet extends Sheet {

    private final SettingsPresenter presenter;
    private final Shell shell;
    private final TextField amount = new TextField();

    TargetSheet(SettingsPresenter presenter, Shell shell) {
        super("target-sheet", presenter.look().texts().get("settings.target"));
        this.presenter = presenter;
        this.shell = shell;
        amount.setId("target-amount");
        var save = Controls.filled(text("save"), this::save);
        save.setId("target-save");
        getChildren()
                .addAll(
                        Controls.paragraph(text("target.about"), "muted"),
                        Controls.field(text("target"), Icon.TARGET, amount),
                        save);
    }

    private void save() {
        var wanted = amount();
        if (wanted.isEmpty()) {
            shell.say(text("target.wrong"));
            return;
        }
        presenter.setTarget(wanted.get(), failure -> {
            if (failure.isEmpty()) {
                shell.closeSheet();
            }
            shell.say(failure.map(presenter.look()::failure).orElse(text("target.said")));
        });
    }

    private Optional<BigDecimal> amount() {
        try {
            return Optional.of(new BigDecimal(amount.getText().strip().replace(',', '.')))
                    .filter(number -> number.signum() > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String text(String key) {
        return presenter.look().texts().get("settings." + key);
    }
}
