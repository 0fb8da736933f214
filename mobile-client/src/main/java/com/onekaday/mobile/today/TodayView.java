package com.onekaday.mobile.today;

import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.entry.EntryList;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.PullToRefresh;
import com.onekaday.mobile.ui.Ring;
import com.onekaday.mobile.ui.Screen;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen of whoever is signed in. */
public final class TodayView implements Screen {

    /** Where the screen leads. */
    public interface Ways {
        void toAllEntries();

        void toWhatWaits();

        void toInbox();

        void toSettings();
    }

    private final TodayPresenter presenter;
    private final Rounds rounds;
    private final Ways ways;
    private final Ring ring;
    private final StandingLine standing;
    private final EntryList entries;
    private final Node root;

    public TodayView(TodayPresenter presenter, EntryActions actions, Rounds rounds, Ways ways) {
        this.presenter = presenter;
        this.rounds = rounds;
        this.ways = ways;
        ring = new Ring(212, 20, middle());
        ring.setId("ring");
        standing = new StandingLine(ways::toWhatWaits);
        entries = new EntryList(actions, text("empty"));
        entries.setId("entries");
        var hero = new StackPane(ring);
        hero.getStyleClass().add("hero");
        root = new PullToRefresh(
                Controls.scroll(new VBox(standing, hero, tiles(), listHead(), entries)), rounds::start);
        presenter.part.addListener((seen, was, is) -> ring.show(is.doubleValue()));
        ring.accessibleTextProperty().bind(presenter.spoken);
    }

    private Node middle() {
        var total = bound(presenter.total, "hero-amount", "total");
        var column =
                new VBox(Controls.label(text("earned"), "muted"), total, bound(presenter.target, "muted", "target"));
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private Node tiles() {
        var tiles = new HBox(
                10,
                tile(presenter.left, presenter.leftCaption, "left"),
                streak(),
                tile(presenter.odds, presenter.oddsCaption, "odds"));
        tiles.getStyleClass().add("tiles");
        return tiles;
    }

    /** With the freezes that are held beside it. */
    private Node streak() {
        var held = bound(presenter.freezes, "freezes", "freezes");
        held.setGraphic(Controls.icon(Icon.SNOWFLAKE, 14));
        held.visibleProperty().bind(presenter.freezes.isNotEmpty());
        held.managedProperty().bind(held.visibleProperty());
        var days = new HBox(7, bound(presenter.streak, "tile-value", "streak"), held);
        days.setAlignment(Pos.CENTER);
        var tile = tile(days, Controls.label(text("streak"), "tile-caption"));
        tile.accessibleTextProperty().bind(presenter.streakSpoken);
        return tile;
    }

    private static Node tile(StringProperty value, StringProperty caption, String id) {
        return tile(bound(value, "tile-value", id), bound(caption, "tile-caption", id + "-caption"));
    }

    private static Node tile(Node value, Node caption) {
        var tile = new VBox(2, value, caption);
        tile.setAlignment(Pos.CENTER);
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(100);
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private static Label bound(StringProperty text, String style, String id) {
        var label = Controls.label("", style);
        label.textProperty().bind(text);
        label.setId(id);
        return label;
    }

    private Node listHead() {
        var all = new Button(text("all"));
        all.getStyleClass().setAll("link");
        all.setId("all-entries");
        all.setOnAction(pressed -> ways.toAllEntries());
        var head = new HBox(Controls.label(text("entries"), "section-title"), Controls.space(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-head");
        return head;
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        presenter.refresh();
        entries.show(presenter.entries);
        standing.show(Standing.of(presenter.workspace(), rounds, presenter.look()));
    }

    private String text(String key) {
        return presenter.look().texts().get("today." + key);
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
        ring.show(presenter.part.get());
    }

    @Override
    public List<Node> actions() {
        var look = presenter.look();
        var hidden = look.hidden().get();
        var eye = Controls.iconButton(
                hidden ? Icon.EYE_OFF : Icon.EYE, text(hidden ? "show" : "hide"), () -> look.hide(!hidden));
        eye.setId("hide");
        var inbox = Controls.iconButton(Icon.BELL, text("inbox"), ways::toInbox);
        inbox.setId("open-inbox");
        var settings = Controls.iconButton(Icon.COG, text("settings"), ways::toSettings);
        settings.setId("open-settings");
        return List.of(eye, inbox, settings);
    }
}
