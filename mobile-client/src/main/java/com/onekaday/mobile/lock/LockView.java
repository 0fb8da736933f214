package com.onekaday.mobile.lock;

import com.onekaday.mobile.entry.KeyPad;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks for the number before anything else is shown. */
public final class LockView implements Screen {

    private final PinLock lock;
    private final Look look;
    private final Runnable opened;
    private final StringBuilder typed = new StringBuilder();
    private final PinDots dots = new PinDots();
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
        var forgotten = Controls.plain(text("forgotten"), leave);
        forgotten.setId("pin-forgotten");
        var column = new VBox(
                18, Controls.badge(Icon.LOCK, "green"), words, dots, KeyPad.ofDigits(look, this::press), forgotten);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("lock");
        root = column;
        dots.show(typed.length());
    }

    private void press(char key) {
        if (lock.isSpent()) {
            return;
        }
        if (key == '<') {
            typed.setLength(Math.max(0, typed.length() - 1));
        } else {
            typed.append(key);
        }
        dots.show(typed.length());
        if (typed.length() == PinDots.LENGTH) {
            check();
        }
    }

    private void check() {
        var right = lock.opens(typed.toString());
        typed.setLength(0);
        dots.show(typed.length());
        if (right) {
            opened.run();
        } else {
            words.setText(text(lock.isSpent() ? "spent" : "wrong"));
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
