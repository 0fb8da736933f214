package com.onekaday.mobile.ui;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A choice of a few, side by side. */
public final class Segments extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    public Segments(List<String> names, int chosen, IntConsumer onChosen) {
        getStyleClass().add("segments");
        for (var place = 0; place < names.size(); place++) {
            getChildren().add(segment(names.get(place), place, onChosen));
        }
        group.getToggles().get(chosen).setSelected(true);
    }

    private ToggleButton segment(String name, int place, IntConsumer onChosen) {
        var segment = new ToggleButton(name);
        segment.getStyleClass().setAll("segment");
        segment.setToggleGroup(group);
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setPrefWidth(100);
        segment.setOnAction(pressed -> {
            segment.setSelected(true);
            onChosen.accept(place);
        });
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }
}
