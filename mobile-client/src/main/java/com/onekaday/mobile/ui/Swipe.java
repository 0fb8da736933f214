package com.onekaday.mobile.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A row that follows the finger sideways: let go far enough out, it does what the picture beside it says. */
public final class Swipe extends StackPane {

    private static final double FAR_ENOUGH = 84;
    private static final double FARTHEST = 140;
    /** Less is a finger that does not keep still. */
    private static final double STILL = 12;

    private final Region row;
    private final StackPane right = ground(Icon.PENCIL, "swipe-right", Pos.CENTER_LEFT);
    private final StackPane left = ground(Icon.DELETE, "swipe-left", Pos.CENTER_RIGHT);
    private final Runnable onRight;
    private final Runnable onLeft;
    private double beginX;
    private double beginY;
    private boolean swiping;
    private boolean scrolling;

    /**
     * Makes a row that can be swiped.
     *
     * @param onRight edits it
     * @param onLeft removes it; whoever cannot swipe finds both in the row's menu
     */
    public Swipe(Region row, Runnable onRight, Runnable onLeft) {
        this.row = row;
        this.onRight = onRight;
        this.onLeft = onLeft;
        getStyleClass().add("swipe");
        setAlignment(right, Pos.CENTER_LEFT);
        setAlignment(left, Pos.CENTER_RIGHT);
        getChildren().addAll(right, left, row);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private static StackPane ground(Icon icon, String style, Pos side) {
        var picture = Controls.icon(icon, 22);
        setMargin(picture, new Insets(0, 20, 0, 20));
        var ground = new StackPane(picture);
        ground.setAlignment(side);
        ground.getStyleClass().add(style);
        ground.setVisible(false);
        ground.setMinWidth(0);
        return ground;
    }

    private void pressed(MouseEvent event) {
        beginX = event.getSceneX();
        beginY = event.getSceneY();
        swiping = false;
        scrolling = false;
    }

    private void dragged(MouseEvent event) {
        var x = event.getSceneX() - beginX;
        var y = event.getSceneY() - beginY;
        if (!swiping && !scrolling && Math.max(Math.abs(x), Math.abs(y)) > STILL) {
            swiping = Math.abs(x) > Math.abs(y);
            scrolling = !swiping;
        }
        if (swiping) {
            move(Math.max(-FARTHEST, Math.min(FARTHEST, x)));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (scrolling || swiping) {
            disarm();
        }
        if (!swiping) {
            return;
        }
        swiping = false;
        move(0);
        event.consume();
        var x = event.getSceneX() - beginX;
        if (x > FAR_ENOUGH) {
            onRight.run();
        } else if (x < -FAR_ENOUGH) {
            onLeft.run();
        }
    }

    /** A finger that moved did not mean to press. */
    private void disarm() {
        if (row instanceof ButtonBase button) {
            button.disarm();
        }
    }

    private void move(double x) {
        row.setTranslateX(x);
        right.setVisible(x > 0);
        left.setVisible(x < 0);
        right.setMaxWidth(Math.max(0, x));
        left.setMaxWidth(Math.max(0, -x));
        Controls.mark(right, "enough", x > FAR_ENOUGH);
        Controls.mark(left, "enough", x < -FAR_ENOUGH);
    }
}
