package com.onekaday.mobile.stats;

import com.onekaday.mobile.ui.Bars;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Segments;
import com.onekaday.mobile.ui.Spread;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of a week, a month or a year. */
public final class StatsView implements Screen {

    private final StatsPresenter presenter;
    private final VBox cards = new VBox(12);
    private final Node root;
    private Period period = Period.WEEK;

    public StatsView(StatsPresenter presenter) {
        this.presenter = presenter;
        var names = Period.ALL.stream().map(one -> text(one.key())).toList();
        var segments = new Segments(names, 0, place -> {
            period = Period.ALL.get(place);
            refresh();
        });
        cards.setId("stats");
        root = Controls.scroll(new VBox(12, segments, cards));
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        cards.getChildren().setAll(bars(), month());
        var shares = presenter.shares(period);
        if (!shares.isEmpty()) {
            cards.getChildren().add(sources(shares));
        }
        var weekdays = presenter.weekdays();
        if (!weekdays.isEmpty()) {
            cards.getChildren().add(weekdays(weekdays));
        }
        presenter.insights().stream().map(this::insight).forEach(cards.getChildren()::add);
    }

    private Node bars() {
        var total = presenter.look().rounded(presenter.total(period), presenter.currency());
        var chart =
                new Bars(presenter.bars(period), presenter.target(period), presenter::axis, text("bars.spoken", total));
        chart.setId("bars");
        return card(text("this." + period.key()), total, growth(), chart);
    }

    private Label growth() {
        var growth = Controls.label("", "positive");
        growth.setId("growth");
        presenter.growth(period).ifPresent(ratio -> {
            var percent = presenter.look().formats().percent(ratio.abs());
            growth.setText(text("growth." + period.key(), (ratio.signum() >= 0 ? "+" : "−") + percent));
            Controls.mark(growth, "less", ratio.signum() < 0);
        });
        return growth;
    }

    private Node month() {
        var total = presenter.look().rounded(presenter.total(Period.MONTH), presenter.currency());
        var chart = presenter.curve();
        chart.setId("curve");
        return card(text("month.curve"), total, Controls.label(""), chart);
    }

    private Node sources(List<StatsPresenter.Share> shares) {
        var rows = new VBox(12);
        shares.forEach(share -> rows.getChildren().add(share(share)));
        rows.getStyleClass().add("shares");
        rows.setId("sources");
        return Controls.card(8, Controls.label(text("sources"), "section-title"), rows);
    }

    private Node share(StatsPresenter.Share share) {
        var name = Controls.paragraph(share.source(), "share-name");
        var amount = Controls.figure(presenter.look().rounded(share.total(), presenter.currency()), "share-amount");
        var part = Controls.figure(presenter.look().formats().percent((int) Math.round(share.part() * 100)), "row-sub");
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, name, part, amount);
        line.setAlignment(Pos.BASELINE_LEFT);
        var bar = new ProgressBar(share.part());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(share.source());
        return new VBox(6, line, bar);
    }

    private Node weekdays(List<Bars.Bar> weekdays) {
        var chart = new Bars(
                weekdays, 1, value -> presenter.look().formats().percent((int) (value * 100)), text("weekdays"));
        chart.setId("weekdays");
        var card = Controls.card(4, Controls.paragraph(text("weekdays"), "section-title"), chart);
        if (!presenter.hasPattern()) {
            card.getChildren().add(1, Controls.paragraph(text("weekdays.none"), "muted"));
        }
        return card;
    }

    private Node insight(String words) {
        var text = Controls.paragraph(words, "insight");
        HBox.setHgrow(text, Priority.ALWAYS);
        var card = new HBox(14, Controls.badge(Icon.BULB, "indigo"), text);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "padded");
        return card;
    }

    private static Node card(String title, String value, Label hint, Node chart) {
        return Controls.card(
                4, Controls.label(title, "muted"), new Spread(Controls.figure(value, "card-value"), hint), chart);
    }

    private String text(String key, Object... gaps) {
        return presenter.look().texts().get("stats." + key, gaps);
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
        presenter.fetch();
    }
}
