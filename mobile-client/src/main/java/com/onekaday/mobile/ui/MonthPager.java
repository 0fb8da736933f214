package com.onekaday.mobile.ui;

import com.onekaday.mobile.text.Formats;
import com.onekaday.mobile.text.Texts;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The name of a month, with the ones before and after it one touch away. */
public final class MonthPager extends HBox {

    private final Formats formats;
    private final Consumer<YearMonth> turned;
    private final Label name = Controls.label("", "month-name");
    private YearMonth month;

    public MonthPager(Texts texts, Formats formats, YearMonth month, Consumer<YearMonth> turned) {
        this.formats = formats;
        this.turned = turned;
        this.month = month;
        var before = Controls.iconButton(Icon.CHEVRON_LEFT, texts.get("month.before"), () -> turn(-1));
        var after = Controls.iconButton(Icon.CHEVRON_RIGHT, texts.get("month.after"), () -> turn(1));
        before.setId("month-before");
        after.setId("month-after");
        name.setId("month-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        HBox.setHgrow(name, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        getChildren().addAll(before, name, after);
        name.setText(formats.month(month));
    }

    private void turn(int months) {
        month = month.plusMonths(months);
        name.setText(formats.month(month));
        turned.accept(month);
    }
}
