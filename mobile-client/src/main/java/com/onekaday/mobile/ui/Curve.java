package com.onekaday.mobile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** What has added up so far, the line to reach, and between what the rest will most likely end. */
public final class Curve extends Pane {

    private static final double LEFT = 40;
    private static final double BOTTOM = 24;
    private static final double TOP = 8;
    private static final int STEPS = 4;

    /** Where the total may be after so many days. */
    public record Band(double day, double low, double middle, double high) {}

    private final int days;
    private final List<Double> totals;
    private final List<Band> band;
    private final double target;
    private final double top;
    private final Path area = path("curve-area");
    private final Path line = path("curve-line");
    private final Path fan = path("curve-fan");
    private final Path median = path("curve-median");
    private final Line goal = new Line();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /**
     * Draws a curve.
     *
     * @param totals one for each day that is over or under way, the first day first
     * @param target at the last day; 0 for none
     */
    public Curve(
            int days, List<Double> totals, List<Band> band, double target, DoubleFunction<String> axis, String spoken) {
        this.days = days;
        this.totals = List.copyOf(totals);
        this.band = List.copyOf(band);
        this.target = target;
        var highest = Math.max(
                target, totals.stream().mapToDouble(total -> total).max().orElse(0));
        top = Scale.top(
                Math.max(highest, band.stream().mapToDouble(Band::high).max().orElse(0)), STEPS);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (var step = 0; step <= STEPS; step++) {
            var gridLine = new Line();
            gridLine.getStyleClass().add("grid-line");
            grid.add(gridLine);
            scale.add(Controls.label(axis.apply(top * step / STEPS), "axis"));
        }
        for (var day = 1; day <= days; day += 7) {
            names.add(Controls.label(String.valueOf(day), "axis"));
        }
        goal.getStyleClass().add("goal-line");
        goal.setVisible(target > 0);
        getChildren().addAll(grid);
        getChildren().addAll(scale);
        getChildren().addAll(names);
        getChildren().addAll(area, fan, median, line, goal);
        setPrefHeight(180);
        setMinHeight(180);
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    @Override
    protected void layoutChildren() {
        for (var step = 0; step <= STEPS; step++) {
            var y = y(top * step / STEPS);
            place(grid.get(step), y, y);
            var label = scale.get(step);
            label.resizeRelocate(LEFT - 8 - label.prefWidth(-1), y - 8, label.prefWidth(-1), label.prefHeight(-1));
        }
        for (var place = 0; place < names.size(); place++) {
            var label = names.get(place);
            var x = x(1 + 7.0 * place) - label.prefWidth(-1) / 2;
            label.resizeRelocate(x, getHeight() - BOTTOM + 6, label.prefWidth(-1), label.prefHeight(-1));
        }
        place(goal, y(0), y(target));
        drawTotals();
        drawBand();
    }

    private void drawTotals() {
        line.getElements().clear();
        area.getElements().clear();
        if (totals.isEmpty()) {
            return;
        }
        area.getElements().add(new MoveTo(x(1), y(0)));
        for (var day = 1; day <= totals.size(); day++) {
            var y = y(totals.get(day - 1));
            line.getElements().add(day == 1 ? new MoveTo(x(day), y) : new LineTo(x(day), y));
            area.getElements().add(new LineTo(x(day), y));
        }
        area.getElements().addAll(new LineTo(x(totals.size()), y(0)), new ClosePath());
    }

    private void drawBand() {
        fan.getElements().clear();
        median.getElements().clear();
        if (band.isEmpty() || totals.isEmpty()) {
            return;
        }
        var from = new double[] {x(totals.size()), y(totals.get(totals.size() - 1))};
        fan.getElements().add(new MoveTo(from[0], from[1]));
        median.getElements().add(new MoveTo(from[0], from[1]));
        band.forEach(point -> {
            fan.getElements().add(new LineTo(x(point.day()), y(point.high())));
            median.getElements().add(new LineTo(x(point.day()), y(point.middle())));
        });
        for (var place = band.size() - 1; place >= 0; place--) {
            fan.getElements()
                    .add(new LineTo(x(band.get(place).day()), y(band.get(place).low())));
        }
        fan.getElements().add(new ClosePath());
    }

    private double x(double day) {
        return LEFT + 4 + (getWidth() - LEFT - 8) * (day - 1) / Math.max(1, days - 1);
    }

    private double y(double value) {
        var height = getHeight() - BOTTOM - TOP;
        return TOP + height - height * value / top;
    }

    private void place(Line shown, double from, double to) {
        shown.setStartX(LEFT);
        shown.setEndX(getWidth());
        shown.setStartY(from);
        shown.setEndY(to);
    }
}
