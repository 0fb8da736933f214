package com.onekaday.mobile.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The tabs at the bottom, and in their middle the one thing that is done all the time: there it covers no row. */
final class TabBar extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    TabBar() {
        getStyleClass().add("tab-bar");
    }

    void clear() {
        getChildren().clear();
        group.getToggles().clear();
    }

    void add(String id, String name, Icon icon, Runnable action) {
        var pill = new StackPane(Controls.icon(icon, 24));
        pill.getStyleClass().add("tab-pill");
        var tab = new ToggleButton(name, pill);
        tab.setContentDisplay(ContentDisplay.TOP);
        tab.getStyleClass().setAll("tab");
        tab.setId("tab-" + id);
        tab.setAccessibleText(name);
        tab.setUserData(id);
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setOnAction(pressed -> action.run());
        HBox.setHgrow(tab, Priority.ALWAYS);
        getChildren().add(tab);
    }

    void addMain(String spoken, Runnable action) {
        var main = new Button();
        main.setGraphic(Controls.icon(Icon.PLUS, 28));
        main.getStyleClass().setAll("main-button");
        main.setId("add");
        main.setAccessibleText(spoken);
        main.setOnAction(pressed -> action.run());
        var slot = new StackPane(main);
        slot.getStyleClass().add("main-slot");
        getChildren().add(slot);
    }

    void select(String id) {
        group.getToggles().forEach(tab -> tab.setSelected(id.equals(tab.getUserData())));
    }
}
