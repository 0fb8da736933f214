package com.onekaday.mobile.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** Makes the app's controls, each with its style and what a screen reader says. */
public final class Controls {

    private static final double ICON_SQUARE = 24;

    private Controls() {}

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that is never cut short: a part of a figure would be another figure. */
    public static Label figure(String text, String... styles) {
        var label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that takes as many lines as its text needs. */
    public static Label paragraph(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Room above something. */
    public static Insets above(double pixels) {
        return new Insets(pixels, 0, 0, 0);
    }

    /** A figure above what it is, side by side with others like it. */
    public static VBox tile(Node value, Label caption) {
        caption.getStyleClass().add("tile-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        var tile = new VBox(2, value, caption);
        tile.setAlignment(Pos.CENTER);
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(100);
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    /** What is said where there is nothing to show, with a picture. */
    public static VBox nothing(Icon icon, String words) {
        var nothing = new VBox(10, badge(icon, "green"), paragraph(words, "empty"));
        nothing.setAlignment(Pos.CENTER);
        nothing.getStyleClass().addAll("card", "empty-card");
        return nothing;
    }

    /** Things below each other on one ground. */
    public static VBox card(double gap, Node... content) {
        var card = new VBox(gap, content);
        card.getStyleClass().addAll("card", "padded");
        return card;
    }

    /** A picture beside words: a screen reader passes over it. */
    public static StackPane icon(Icon icon, double size) {
        var path = new SVGPath();
        path.setContent(icon.path());
        path.getStyleClass().add("icon-path");
        path.setScaleX(size / ICON_SQUARE);
        path.setScaleY(size / ICON_SQUARE);
        var square = new StackPane(path);
        square.getStyleClass().add("icon");
        square.setMinSize(size, size);
        square.setPrefSize(size, size);
        square.setMaxSize(size, size);
        square.setMouseTransparent(true);
        return square;
    }

    /** A picture on a round ground of its own colour. */
    public static StackPane badge(Icon icon, String colour) {
        var badge = new StackPane(icon(icon, 22));
        badge.getStyleClass().addAll("badge", "badge-" + colour);
        return badge;
    }

    public static Button iconButton(Icon icon, String spoken, Runnable action) {
        var button = new Button();
        button.setGraphic(icon(icon, 24));
        button.getStyleClass().setAll("icon-button");
        button.setAccessibleText(spoken);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** The one thing to do on a screen. */
    public static Button filled(String text, Runnable action) {
        return wide(text, "btn-filled", action);
    }

    public static Button tonal(String text, Runnable action) {
        return wide(text, "btn-tonal", action);
    }

    public static Button plain(String text, Runnable action) {
        return wide(text, "btn-text", action);
    }

    private static Button wide(String text, String style, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().setAll("btn", style);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    public static ToggleButton chip(String text) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip");
        return chip;
    }

    /** A field with its name above it. */
    public static Region field(String name, Icon icon, TextInputControl input) {
        var label = label(name, "field-label");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        input.getStyleClass().add("field-input");
        var column = new VBox(label, input);
        HBox.setHgrow(column, Priority.ALWAYS);
        var field = new HBox(12, icon(icon, 22), column);
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("field");
        input.focusedProperty().addListener((seen, was, is) -> mark(field, "focus", is));
        field.setOnMouseClicked(touched -> input.requestFocus());
        return field;
    }

    /** Sets or takes away a style. */
    public static void mark(Node node, String style, boolean on) {
        node.getStyleClass().removeIf(style::equals);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    /** Takes room only while it is seen. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A column that scrolls under the finger. */
    public static ScrollPane scroll(Region content) {
        content.getStyleClass().add("page");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A line of a settings list: a picture, words, what is set, and what to do about it. */
    public static Button row(Icon icon, String title, String value, Runnable action) {
        var texts = new VBox(1, paragraph(title, "row-title"));
        if (!value.isEmpty()) {
            texts.getChildren().add(paragraph(value, "row-sub"));
        }
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(14, badge(icon, "plain"), texts, icon(Icon.CHEVRON_RIGHT, 22));
        line.setAlignment(Pos.CENTER_LEFT);
        return pressable(line, value.isEmpty() ? title : title + ", " + value, action);
    }

    /** A row that can be pressed as a whole. */
    public static Button pressable(Region content, String spoken, Runnable action) {
        var button = new RowButton(content);
        button.getStyleClass().setAll("row-button");
        button.setAccessibleText(spoken);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
