package com.onekaday.mobile.ui;

import com.onekaday.mobile.text.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A month, a week a line, with one button a day. */
public final class MonthGrid extends GridPane {

    private static final int DAYS = 7;

    /** What a day looks like: its button's content, styles, and what a screen reader says. */
    public record Face(Node content, String style, String spoken, boolean enabled) {}

    private final Formats formats;
    private final DayOfWeek first;
    private final Function<LocalDate, Face> faces;
    private final Consumer<LocalDate> chosen;

    public MonthGrid(Formats formats, DayOfWeek first, Function<LocalDate, Face> faces, Consumer<LocalDate> chosen) {
        this.formats = formats;
        this.first = first;
        this.faces = faces;
        this.chosen = chosen;
        getStyleClass().add("month");
        for (var column = 0; column < DAYS; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / DAYS);
            constraints.setHalignment(HPos.CENTER);
            getColumnConstraints().add(constraints);
        }
    }

    public void show(YearMonth month) {
        getChildren().clear();
        for (var column = 0; column < DAYS; column++) {
            add(Controls.figure(formats.shortWeekday(first.plus(column)), "weekday"), column, 0);
        }
        var offset = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), DAYS);
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var cell = offset + day - 1;
            add(button(month.atDay(day)), cell % DAYS, 1 + cell / DAYS);
        }
    }

    private Button button(LocalDate day) {
        var face = faces.apply(day);
        var button = new Button();
        button.setGraphic(face.content());
        button.getStyleClass().setAll("day");
        if (!face.style().isEmpty()) {
            button.getStyleClass().add(face.style());
        }
        button.setId("day-" + day);
        button.setAccessibleText(face.spoken());
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(!face.enabled());
        button.setOnAction(pressed -> chosen.accept(day));
        return button;
    }
}
