package com.onekaday.mobile.ui;

import java.util.List;
import javafx.scene.Node;

/** One screen of the app. */
public interface Screen {

    String title();

    Node node();

    /** What stands at the right of the bar at the top. */
    default List<Node> actions() {
        return List.of();
    }

    /** Whether the bars at the top and the bottom are there. */
    default boolean hasBars() {
        return true;
    }

    /** Is called each time it comes into sight. */
    default void shown() {
        refresh();
    }

    /** Shows what is known now, while it is in sight. */
    default void refresh() {}
}
