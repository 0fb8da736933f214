package com.onekaday.mobile.today;

import com.onekaday.mobile.ui.Controls;
import java.util.Optional;
import javafx.scene.control.Button;

/** The line that says how the phone and the server stand; a touch leads to what waits. */
public final class StandingLine extends Button {

    public StandingLine(Runnable touched) {
        getStyleClass().setAll("standing");
        setId("standing");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setOnAction(pressed -> touched.run());
        Controls.show(this, false);
    }

    public void show(Optional<Standing> standing) {
        Controls.show(this, standing.isPresent());
        standing.ifPresent(said -> {
            setText(said.text());
            setGraphic(Controls.icon(said.icon(), 18));
            Controls.mark(this, "urgent", said.isUrgent());
        });
    }
}
