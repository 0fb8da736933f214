package com.onekaday.mobile.settings;

import com.onekaday.mobile.entry.KeyPad;
import com.onekaday.mobile.lock.PinDots;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Sheet;
import java.util.function.Consumer;
import javafx.scene.control.Label;

/** Asks twice for a new number. */
final class PinSheet extends Sheet {

    private final Look look;
    private final Consumer<String> chosen;
    private final Label words;
    private final PinDots dots = new PinDots();
    private final StringBuilder typed = new StringBuilder();
    private String first = "";

    PinSheet(Look look, Consumer<String> chosen) {
        super("pin-sheet", look.texts().get("settings.pin"));
        this.look = look;
        this.chosen = chosen;
        words = Controls.paragraph(look.texts().get("settings.pin.first"), "muted", "centred");
        getChildren().addAll(words, dots, KeyPad.ofDigits(look, this::press));
    }

    private void press(char key) {
        if (key == '<') {
            typed.setLength(Math.max(0, typed.length() - 1));
        } else {
            typed.append(key);
        }
        if (typed.length() == PinDots.LENGTH) {
            take();
        }
        dots.show(typed.length());
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
}
