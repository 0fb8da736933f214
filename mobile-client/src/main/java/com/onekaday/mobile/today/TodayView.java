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
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    private final EntryActions actions;
    private final VBox expected = new VBox();
    private final EntryList entries;
    private final Node root;

    public TodayView(TodayPresenter presenter, EntryActions actions, Rounds rounds, Ways ways) {
        this.presenter = presenter;
        this.rounds = rounds;
        this.ways = ways;
        this.actions = actions;
        ring = new Ring(212, 20, middle());
        ring.setId("ring");
        standing = new StandingLine(ways::toWhatWaits);
        entries = new EntryList(actions, text("empty"));
        entries.setId("entries");
        var hero = new StackPane(ring);
        hero.getStyleClass().add("hero");
        root = new PullToRefresh(
                Controls.scroll(new VBox(standing, hero, tiles(), expected, listHead(), entries)), rounds::start);
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
        var tile = Controls.tile(days, Controls.label(text("streak")));
        tile.accessibleTextProperty().bind(presenter.streakSpoken);
        return tile;
    }

    private static Node tile(StringProperty value, StringProperty caption, String id) {
        return Controls.tile(bound(value, "tile-value", id), bound(caption, "tile-caption", id + "-caption"));
    }

    private static Label bound(StringProperty text, String style, String id) {
        var label = Controls.label("", style);
        label.textProperty().bind(text);
        label.setId(id);
        return label;
    }

    /** What is to come; a touch says that it has. */
    private void showExpected() {
        var due = presenter.expected();
        expected.getChildren().clear();
        if (!due.isEmpty()) {
            var card = new VBox();
            card.getStyleClass().add("card");
            due.forEach(one -> card.getChildren().add(expected(one)));
            var head = Controls.label(text("expected"), "section-title");
            head.getStyleClass().add("expected-head");
            expected.getChildren().addAll(head, card);
        }
    }

    private Node expected(Expected one) {
        var amount = presenter.look().money(one.amount(), one.currency());
        var texts = new VBox(
                1, Controls.paragraph(one.source(), "row-title"), Controls.paragraph(presenter.due(one), "row-sub"));
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(
                14,
                Controls.badge(Icon.CLOCK, "plain"),
                texts,
                Controls.figure(amount, "row-amount", "expected-amount"));
        line.setAlignment(Pos.CENTER_LEFT);
        var row = Controls.pressable(
                line,
                "%s, %s, %s".formatted(one.source(), amount, presenter.due(one)),
                () -> actions.received(one.source(), one.amount(), one.currency()));
        row.setId("expected-" + one.source());
        return row;
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
        showExpected();
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
        var dot = new Region();
        dot.getStyleClass().add("news");
        dot.visibleProperty().bind(presenter.news);
        StackPane.setAlignment(dot, Pos.TOP_RIGHT);
        var bell = new StackPane(Controls.icon(Icon.BELL, 24), dot);
        bell.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        inbox.setGraphic(bell);
        inbox.accessibleTextProperty()
                .bind(Bindings.when(presenter.news).then(text("inbox.news")).otherwise(text("inbox")));
        var settings = Controls.iconButton(Icon.COG, text("settings"), ways::toSettings);
        settings.setId("open-settings");
        return List.of(eye, inbox, settings);
    }
}
