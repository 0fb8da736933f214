package com.onekaday.mobile.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;

/** Lets a day be chosen from a month. */
public final class DateChooser extends VBox {

    public DateChooser(
            Look look, DayOfWeek first, LocalDate present, Predicate<LocalDate> allowed, Consumer<LocalDate> chosen) {
        var grid = new MonthGrid(
                look.formats(),
                first,
                day -> new MonthGrid.Face(
                        Controls.label(String.valueOf(day.getDayOfMonth()), "day-number"),
                        day.equals(present) ? "day-chosen" : "day-plain",
                        look.formats().day(day),
                        allowed.test(day)),
                chosen);
        grid.show(YearMonth.from(present));
        getChildren().addAll(new MonthPager(look.texts(), look.formats(), YearMonth.from(present), grid::show), grid);
        getStyleClass().add("date-chooser");
    }
}
