package com.onekaday.mobile.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Pulling a column down at its top asks for what is new. */
public final class PullToRefresh extends StackPane {

    private static final double FAR_ENOUGH = 72;
    private static final double FARTHEST = 96;

    private final Region content;
    private final StackPane sign = Controls.badge(Icon.REFRESH, "green");
    private final Runnable refresh;
    private double begin = -1;

    public PullToRefresh(ScrollPane column, Runnable refresh) {
        this.content = column;
        this.refresh = refresh;
        sign.setVisible(false);
        sign.setMouseTransparent(true);
        setAlignment(sign, Pos.TOP_CENTER);
        getChildren().addAll(column, sign);
        column.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> begin = column.getVvalue() <= 0 ? event.getSceneY() : -1);
        column.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (begin >= 0) {
                pull(event.getSceneY() - begin);
            }
        });
        column.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
        column.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (column.getVvalue() <= 0 && event.getDeltaY() > FAR_ENOUGH && !event.isInertia()) {
                refresh.run();
            }
        });
    }

    private void pull(double distance) {
        var pulled = Math.max(0, Math.min(FARTHEST, distance));
        content.setTranslateY(pulled / 2);
        sign.setVisible(pulled > 8);
        sign.setTranslateY(pulled / 2 - 34);
        sign.setRotate(pulled * 3);
        sign.setOpacity(pulled / FAR_ENOUGH);
    }

    private void release() {
        if (content.getTranslateY() * 2 >= FAR_ENOUGH) {
            refresh.run();
        }
        begin = -1;
        content.setTranslateY(0);
        sign.setVisible(false);
    }
}
