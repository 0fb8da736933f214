package com.onekaday.mobile.entry;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Ten digits, a point and a way back: the phone's own keyboard would cover half of the sheet. */
public final class KeyPad extends GridPane {

    private static final String KEYS = "123456789.0<";
    private static final int COLUMNS = 3;

    private final Look look;
    private final Consumer<Character> pressed;

    private KeyPad(Look look, boolean hasPoint, Consumer<Character> pressed) {
        this.look = look;
        this.pressed = pressed;
        getStyleClass().add("keypad");
        for (var column = 0; column < COLUMNS; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(constraints);
        }
        for (var place = 0; place < KEYS.length(); place++) {
            if (hasPoint || KEYS.charAt(place) != '.') {
                add(key(KEYS.charAt(place)), place % COLUMNS, place / COLUMNS);
            }
        }
        setOnKeyTyped(this::typed);
    }

    /** For amounts. */
    static KeyPad ofAmounts(Look look, Consumer<Character> pressed) {
        return new KeyPad(look, true, pressed);
    }

    /** For a PIN, which has no point. */
    public static KeyPad ofDigits(Look look, Consumer<Character> pressed) {
        return new KeyPad(look, false, pressed);
    }

    private Button key(char key) {
        var button = new Button(key == '<' ? "" : label(key));
        button.getStyleClass().setAll("key");
        button.setId(id(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(fired -> pressed.accept(key));
        if (key == '<') {
            button.setGraphic(Controls.icon(Icon.BACKSPACE, 24));
            button.setAccessibleText(look.texts().get("entry.back"));
        } else if (key == '.') {
            button.setAccessibleText(look.texts().get("entry.point"));
        }
        return button;
    }

    private static String id(char key) {
        return switch (key) {
            case '<' -> "key-back";
            case '.' -> "key-point";
            default -> "key-" + key;
        };
    }

    private String label(char key) {
        return key == '.' ? look.formats().decimalPoint() : String.valueOf(key);
    }

    /** A keyboard, where there is one. */
    private void typed(KeyEvent event) {
        var text = event.getCharacter().replace(",", ".").replace("\b", "<");
        if (text.length() == 1 && KEYS.contains(text) && lookup("#" + id(text.charAt(0))) != null) {
            pressed.accept(text.charAt(0));
            event.consume();
        }
    }
}
