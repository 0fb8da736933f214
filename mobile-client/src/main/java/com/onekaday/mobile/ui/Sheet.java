package com.onekaday.mobile.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** What a sheet holds: its name, and below it what there is to see and to do. */
public abstract class Sheet extends VBox {

    protected Sheet(String id, String title) {
        setId(id);
        getStyleClass().add("sheet-body");
        setAlignment(Pos.TOP_CENTER);
        var name = Controls.paragraph(title, "sheet-title");
        getChildren().add(name);
    }
}
