package com.onekaday.mobile.ui;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** How much of something is reached, as a ring around what it says in numbers. */
public final class Ring extends StackPane {

    private static final double FULL = 360;
    private static final double TOP = 90;

    private final DoubleProperty part = new SimpleDoubleProperty(0);
    private final Arc track = arc("ring-track");
    private final Arc value = arc("ring-value");
    private final double thickness;

    public Ring(double diameter, double thickness, Node middle) {
        this.thickness = thickness;
        getStyleClass().add("ring");
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        track.setLength(FULL);
        getChildren().addAll(track, value, middle);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        part.addListener((seen, was, is) -> requestLayout());
    }

    private static Arc arc(String style) {
        var arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setFill(Color.TRANSPARENT);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.setStartAngle(TOP);
        arc.setManaged(false);
        arc.getStyleClass().add(style);
        return arc;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var radius = (Math.min(getWidth(), getHeight()) - thickness) / 2;
        for (var arc : List.of(track, value)) {
            arc.setStrokeWidth(thickness);
            arc.setCenterX(getWidth() / 2);
            arc.setCenterY(getHeight() / 2);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
        }
        var shown = Math.max(0, Math.min(1, part.get()));
        value.setVisible(shown > 0.002);
        value.setLength(-FULL * shown);
        Controls.mark(this, "full", part.get() >= 1);
    }

    /**
     * Shows a part.
     *
     * @param reached 0 is nothing, 1 is all
     */
    public void show(double reached) {
        Motion.to(part, (Number) reached, 650);
    }
}
