package com.onekaday.mobile.settings;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the account is signed in, and the way to end that. */
final class SessionsView implements Screen {

    private final SettingsPresenter presenter;
    private final Shell shell;
    private final VBox column = new VBox(12);
    private final Node root = Controls.scroll(column);

    SessionsView(SettingsPresenter presenter, Shell shell) {
        this.presenter = presenter;
        this.shell = shell;
        column.setId("sessions");
    }

    @Override
    public void refresh() {
        column.getChildren().setAll(Controls.paragraph(text("sessions.about"), "muted"));
        presenter.places().stream().map(this::card).forEach(column.getChildren()::add);
    }

    private Node card(SettingsPresenter.Place place) {
        var kind = text(place.client().equals("mobile") ? "sessions.phone" : "sessions.browser");
        var texts = new VBox(
                2,
                Controls.label(place.current() ? text("sessions.this") : kind, "row-title"),
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
            shell.say(failure.isEmpty() ? text("sessions.ended") : text("failed"));
        });
    }

    private String text(String key) {
        return presenter.look().texts().get("settings." + key);
    }

    @Override
    public String title() {
        return text("sessions");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
        presenter.fetchPlaces();
    }
}
