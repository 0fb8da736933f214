package com.onekaday.mobile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Upright bars against a line that they are to reach. */
public final class Bars extends Pane {

    private static final double LEFT = 40;
    private static final double BOTTOM = 24;
    private static final double TOP = 8;
    private static final int STEPS = 4;
    private static final double WIDEST = 22;

    /** One bar: what is written under it, and how high it is. */
    public record Bar(String name, double value) {}

    private final List<Bar> bars;
    private final double target;
    private final double top;
    private final List<Region> columns = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final Line goal = new Line();

    /**
     * Draws bars.
     *
     * @param target 0 for none
     * @param spoken what a screen reader says of the whole
     */
    public Bars(List<Bar> bars, double target, DoubleFunction<String> axis, String spoken) {
        this.bars = List.copyOf(bars);
        this.target = target;
        top = Scale.top(
                Math.max(target, bars.stream().mapToDouble(Bar::value).max().orElse(0)), STEPS);
        getStyleClass().add("bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (var step = 0; step <= STEPS; step++) {
            grid.add(line("grid-line"));
            scale.add(Controls.label(axis.apply(top * step / STEPS), "axis"));
        }
        bars.forEach(this::addColumn);
        goal.getStyleClass().add("goal-line");
        goal.setVisible(target > 0);
        getChildren().addAll(grid);
        getChildren().addAll(scale);
        getChildren().addAll(columns);
        getChildren().addAll(names);
        getChildren().add(goal);
        setPrefHeight(190);
        setMinHeight(190);
    }

    private static Line line(String style) {
        var line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    private void addColumn(Bar bar) {
        var column = new Region();
        column.getStyleClass().add("bar");
        Controls.mark(column, "reached", target > 0 && bar.value() >= target);
        column.setVisible(bar.value() > 0);
        columns.add(column);
        names.add(Controls.label(bar.name(), "axis"));
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth() - LEFT;
        var height = getHeight() - BOTTOM - TOP;
        for (var step = 0; step <= STEPS; step++) {
            var y = y((top * step) / STEPS, height);
            place(grid.get(step), y);
            put(scale.get(step), LEFT - 8 - scale.get(step).prefWidth(-1), y - 8);
        }
        place(goal, y(target, height));
        var slot = width / Math.max(1, bars.size());
        var thick = Math.min(WIDEST, slot * 0.62);
        for (var place = 0; place < bars.size(); place++) {
            var x = LEFT + slot * place + slot / 2;
            var y = y(Math.max(0, bars.get(place).value()), height);
            columns.get(place).resizeRelocate(x - thick / 2, y, thick, Math.max(2, height + TOP - y));
            var name = names.get(place);
            put(name, x - name.prefWidth(-1) / 2, getHeight() - BOTTOM + 6);
        }
    }

    private double y(double value, double height) {
        return TOP + height - height * value / top;
    }

    private void place(Line line, double y) {
        line.setStartX(LEFT);
        line.setEndX(getWidth());
        line.setStartY(y);
        line.setEndY(y);
    }

    private static void put(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
