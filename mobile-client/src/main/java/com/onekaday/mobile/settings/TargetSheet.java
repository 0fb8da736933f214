package com.onekaday.mobile.settings;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Shell;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for another daily target; that holds from today on and needs the server. */
final class TargetSheet extends VBox {

    private final SettingsPresenter presenter;
    private final Shell shell;
    private final TextField amount = new TextField();

    TargetSheet(SettingsPresenter presenter, Shell shell) {
        this.presenter = presenter;
        this.shell = shell;
        setId("target-sheet");
        getStyleClass().add("menu");
        setAlignment(Pos.TOP_CENTER);
        amount.setId("target-amount");
        var save = Controls.filled(text("save"), this::save);
        save.setId("target-save");
        getChildren()
                .addAll(
                        Controls.label(text("target"), "sheet-title"),
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
            shell.closeSheet();
            shell.say(failure.isEmpty() ? text("target.said") : text("failed"));
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
