package com.onekaday.mobile.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column of cards that is made anew whenever something has changed. */
public abstract class CardScreen implements Screen {

    private static final double GAP = 12;

    private final String title;
    private final VBox column = new VBox(GAP);
    private final Node root = Controls.scroll(column);

    protected CardScreen(String id, String title) {
        this.title = title;
        column.setId(id);
    }

    /** What is known now. */
    protected abstract List<Node> cards();

    /** Asks for what is new, each time the screen comes into sight. */
    protected void fetch() {}

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public final void refresh() {
        column.getChildren().setAll(cards());
    }

    @Override
    public final void shown() {
        refresh();
        fetch();
    }
}
