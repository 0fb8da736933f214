package com.onekaday.mobile.lock;

import com.onekaday.mobile.entry.KeyPad;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for the number before anything else is shown. */
public final class LockView implements Screen {

    private static final int LENGTH = 4;

    private final PinLock lock;
    private final Look look;
    private final Runnable opened;
    private final StringBuilder typed = new StringBuilder();
    private final HBox dots = new HBox(14);
    private final Label words;
    private final Node root;

    /**
     * Makes the screen.
     *
     * @param opened is called for the right number
     * @param leave is called by whoever would rather sign in again
     */
    public LockView(PinLock lock, Look look, Runnable opened, Runnable leave) {
        this.lock = lock;
        this.look = look;
        this.opened = opened;
        words = Controls.paragraph(text(lock.isSpent() ? "spent" : "ask"), "muted");
        words.setId("lock-words");
        dots.setAlignment(Pos.CENTER);
        var forgotten = Controls.plain(text("forgotten"), leave);
        forgotten.setId("pin-forgotten");
        var column =
                new VBox(18, Controls.badge(Icon.LOCK, "green"), words, dots, new KeyPad(look, this::press), forgotten);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("lock");
        root = column;
        showDots();
    }

    private void press(char key) {
        if (lock.isSpent()) {
            return;
        }
        if (key == '<') {
            typed.setLength(Math.max(0, typed.length() - 1));
        } else if (key != '.') {
            typed.append(key);
        }
        showDots();
        if (typed.length() == LENGTH) {
            check();
        }
    }

    private void check() {
        var right = lock.opens(typed.toString());
        typed.setLength(0);
        showDots();
        if (right) {
            opened.run();
        } else {
            words.setText(text(lock.isSpent() ? "spent" : "wrong"));
        }
    }

    private void showDots() {
        dots.getChildren().clear();
        for (var place = 0; place < LENGTH; place++) {
            var dot = new Region();
            dot.getStyleClass().add("dot");
            Controls.mark(dot, "filled", place < typed.length());
            dots.getChildren().add(dot);
        }
    }

    private String text(String key) {
        return look.texts().get("lock." + key);
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public boolean hasBars() {
        return false;
    }
}
