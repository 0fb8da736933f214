package com.onekaday.mobile.settings;

import com.onekaday.mobile.entry.KeyPad;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Look;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks twice for a new number. */
final class PinSheet extends VBox {

    private static final int LENGTH = 4;

    private final Look look;
    private final Consumer<String> chosen;
    private final Label words;
    private final Label dots = Controls.label("", "sheet-amount");
    private final StringBuilder typed = new StringBuilder();
    private String first = "";

    PinSheet(Look look, Consumer<String> chosen) {
        this.look = look;
        this.chosen = chosen;
        setId("pin-sheet");
        getStyleClass().add("menu");
        setAlignment(Pos.TOP_CENTER);
        words = Controls.paragraph(look.texts().get("settings.pin.first"), "muted");
        getChildren()
                .addAll(
                        Controls.label(look.texts().get("settings.pin"), "sheet-title"),
                        words,
                        dots,
                        new KeyPad(look, this::press));
        show();
    }

    private void press(char key) {
        if (key == '<') {
            typed.setLength(Math.max(0, typed.length() - 1));
        } else if (key != '.') {
            typed.append(key);
        }
        if (typed.length() == LENGTH) {
            take();
        }
        show();
    }

    private void take() {
        var pin = typed.toString();
        typed.setLength(0);
        if (first.isEmpty()) {
            first = pin;
            words.setText(look.texts().get("settings.pin.again"));
        } else if (first.equals(pin)) {
            chosen.accept(pin);
        } else {
            first = "";
            words.setText(look.texts().get("settings.pin.differs"));
        }
    }

    private void show() {
        dots.setText("●".repeat(typed.length()) + "○".repeat(LENGTH - typed.length()));
    }
}
