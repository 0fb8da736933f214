package com.onekaday.mobile.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two things at the ends of one line, or the second below the first where the line is too short for both. */
public final class Spread extends Region {

    private static final double GAP = 8;

    private final Node first;
    private final Node second;

    public Spread(Node first, Node second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    private boolean fits(double width) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        var height = fits(inner)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(inner) + second.prefHeight(inner);
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = getWidth() - x - snappedRightInset();
        if (fits(width)) {
            var baseline = Math.max(first.getBaselineOffset(), second.getBaselineOffset());
            place(first, x, y + baseline - first.getBaselineOffset(), first.prefWidth(-1), -1);
            var end = x + width - second.prefWidth(-1);
            place(second, end, y + baseline - second.getBaselineOffset(), second.prefWidth(-1), -1);
        } else {
            place(first, x, y, width, width);
            place(second, x, y + first.prefHeight(width), width, width);
        }
    }

    private static void place(Node node, double x, double y, double width, double forHeight) {
        node.resizeRelocate(x, y, width, node.prefHeight(forHeight));
    }
}
