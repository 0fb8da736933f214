package com.onekaday.mobile.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Holds a sheet above a dimmed screen. */
final class Overlay extends StackPane {

    private static final double WIDEST = 560;
    private static final double COMING_FROM = 420;

    Overlay() {
        setPickOnBounds(false);
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(Region body) {
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(touched -> close());
        var handle = new Region();
        handle.getStyleClass().add("handle");
        var sheet = new VBox(handle, body);
        sheet.setAlignment(Pos.TOP_CENTER);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.BOTTOM_CENTER);
        getChildren().setAll(scrim, sheet);
        setVisible(true);
        sheet.setTranslateY(Motion.isReduced() ? 0 : COMING_FROM);
        Motion.to(sheet.translateYProperty(), (Number) 0.0, 220);
        body.requestFocus();
    }

    void close() {
        getChildren().clear();
        setVisible(false);
    }
}
