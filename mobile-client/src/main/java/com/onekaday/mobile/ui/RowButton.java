package com.onekaday.mobile.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button as wide as its line, and as high as its words need at that width. */
final class RowButton extends Button {

    private final Region content;

    RowButton(Region content) {
        this.content = content;
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().addListener((seen, was, is) -> fill());
        insetsProperty().addListener((seen, was, is) -> fill());
    }

    private void fill() {
        content.setPrefWidth(inner(getWidth()));
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(inner(width)) + snappedBottomInset();
    }
}
