package com.onekaday.mobile.settings;

import com.onekaday.mobile.ui.CardScreen;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Shell;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the account is signed in, and the way to end that. */
final class SessionsView extends CardScreen {

    private final SettingsPresenter presenter;
    private final Shell shell;

    SessionsView(SettingsPresenter presenter, Shell shell) {
        super("sessions", presenter.look().texts().get("settings.sessions"));
        this.presenter = presenter;
        this.shell = shell;
    }

    @Override
    protected List<Node> cards() {
        var cards = new ArrayList<Node>();
        cards.add(Controls.paragraph(text("sessions.about"), "muted", "lead"));
        presenter.places().stream().map(this::card).forEach(cards::add);
        return cards;
    }

    private Node card(SettingsPresenter.Place place) {
        var kind = text(place.client().equals("mobile") ? "sessions.phone" : "sessions.browser");
        var texts = new VBox(
                2,
                Controls.paragraph(place.current() ? text("sessions.this") : kind, "row-title"),
                Controls.paragraph(place.agent(), "row-sub"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var card = new HBox(
                14, Controls.badge(place.client().equals("mobile") ? Icon.PHONE : Icon.LAPTOP, "plain"), texts);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "padded");
        if (!place.current()) {
            card.getChildren().add(Controls.iconButton(Icon.CLOSE, text("sessions.end"), () -> end(place)));
        }
        return card;
    }

    private void end(SettingsPresenter.Place place) {
        presenter.end(place, failure -> {
            refresh();
            shell.say(failure.map(presenter.look()::failure).orElse(text("sessions.ended")));
        });
    }

    private String text(String key) {
        return presenter.look().texts().get("settings." + key);
    }

    @Override
    protected void fetch() {
        presenter.fetchPlaces();
    }
}
