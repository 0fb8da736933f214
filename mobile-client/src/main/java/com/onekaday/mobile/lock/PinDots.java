package com.onekaday.mobile.lock;

import com.onekaday.mobile.ui.Controls;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many digits of a PIN are typed, and not which. */
public final class PinDots extends HBox {

    public static final int LENGTH = 4;

    private static final double GAP = 14;

    public PinDots() {
        super(GAP);
        setAlignment(Pos.CENTER);
        show(0);
    }

    public void show(int typed) {
        getChildren().clear();
        for (var place = 0; place < LENGTH; place++) {
            var dot = new Region();
            dot.getStyleClass().add("dot");
            Controls.mark(dot, "filled", place < typed);
            getChildren().add(dot);
        }
    }
}
