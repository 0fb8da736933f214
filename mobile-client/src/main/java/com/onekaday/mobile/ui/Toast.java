package com.onekaday.mobile.ui;

import javafx.animation.Animation;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A line above the tabs that goes by itself. */
final class Toast extends StackPane {

    private static final int SECONDS = 6;

    private @Nullable Animation going;

    Toast() {
        setPickOnBounds(false);
        setMouseTransparent(false);
        setVisible(false);
    }

    void say(String text, String action, Runnable onAction) {
        if (going != null) {
            going.stop();
        }
        var words = Controls.paragraph(text, "toast-text");
        words.setId("toast");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toast");
        line.setMaxSize(520, Region.USE_PREF_SIZE);
        line.setAccessibleRole(AccessibleRole.TEXT);
        if (!action.isEmpty()) {
            line.getChildren().add(button(action, onAction));
        }
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        StackPane.setMargin(line, new Insets(0, 14, 92, 14));
        getChildren().setAll(line);
        setVisible(true);
        going = Motion.later(SECONDS * 1_000, this::go);
    }

    private Button button(String action, Runnable onAction) {
        var button = new Button(action);
        button.getStyleClass().setAll("toast-button");
        button.setId("toast-action");
        button.setOnAction(pressed -> {
            go();
            onAction.run();
        });
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void go() {
        getChildren().clear();
        setVisible(false);
    }
}
