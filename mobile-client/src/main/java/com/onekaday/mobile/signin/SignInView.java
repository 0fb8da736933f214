package com.onekaday.mobile.signin;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Ring;
import com.onekaday.mobile.ui.Screen;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first screen. */
public final class SignInView implements Screen {

    private static final double MARK = 0.72;

    private final SignInPresenter presenter;
    private final ScrollPane root;

    public SignInView(SignInPresenter presenter) {
        this.presenter = presenter;
        var column = new VBox(
                12,
                mark(),
                heading(),
                login(),
                only(field("email", Icon.MAIL, presenter.email, new TextField()), presenter.registering),
                field("password", Icon.LOCK, presenter.password, new PasswordField()),
                only(Controls.paragraph(text("password.hint"), "muted", "hint"), presenter.registering),
                only(field("code", Icon.SHIELD, presenter.code, new TextField()), presenter.codeAsked),
                error(),
                submit(),
                toggle(),
                server());
        column.setAlignment(Pos.CENTER);
        root = Controls.scroll(column);
        column.getStyleClass().setAll("sign-in");
        column.minHeightProperty().bind(root.heightProperty().subtract(2));
        root.setId("sign-in-screen");
    }

    private static Node mark() {
        var ring = new Ring(88, 11, Controls.label("1K", "brand-mark"));
        ring.show(MARK);
        return ring;
    }

    private Node heading() {
        var title = Controls.paragraph("", "display");
        title.textProperty()
                .bind(Bindings.when(presenter.registering)
                        .then(text("welcome.new"))
                        .otherwise(text("welcome")));
        var heading = new VBox(4, title, Controls.paragraph(text("claim"), "muted"));
        heading.getStyleClass().add("sign-in-heading");
        return heading;
    }

    private Region field(String name, Icon icon, StringProperty value, TextInputControl input) {
        input.setId(name);
        input.textProperty().bindBidirectional(value);
        return Controls.field(text(name), icon, input);
    }

    /** Who opens an account has to give both names. */
    private Node login() {
        var input = new TextField();
        var field = field("login", Icon.ACCOUNT, presenter.login, input);
        var name = Bindings.when(presenter.registering).then(text("username")).otherwise(text("login"));
        ((Label) field.lookup(".field-label")).textProperty().bind(name);
        input.accessibleTextProperty().bind(name);
        return field;
    }

    private static Node only(Region field, BooleanProperty when) {
        field.visibleProperty().bind(when);
        field.managedProperty().bind(when);
        return field;
    }

    private Node error() {
        var error = Controls.paragraph("", "error");
        error.setId("sign-in-error");
        error.textProperty().bind(presenter.error);
        error.visibleProperty().bind(presenter.error.isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private Button submit() {
        var submit = Controls.filled("", presenter::submit);
        submit.setId("submit");
        submit.setDefaultButton(true);
        submit.textProperty()
                .bind(Bindings.when(presenter.registering)
                        .then(text("register"))
                        .otherwise(text("submit")));
        submit.disableProperty().bind(presenter.busy);
        return submit;
    }

    private Button toggle() {
        var toggle = Controls.plain("", () -> presenter.registering.set(!presenter.registering.get()));
        toggle.setId("toggle");
        toggle.textProperty()
                .bind(Bindings.when(presenter.registering)
                        .then(text("to.sign-in"))
                        .otherwise(text("to.register")));
        return toggle;
    }

    /** Most people never touch it, so it stays small until it is pressed. */
    private Node server() {
        var field = field("server", Icon.SERVER, presenter.server, new TextField());
        Controls.show(field, false);
        var open = Controls.plain("", () -> Controls.show(field, !field.isVisible()));
        open.setId("change-server");
        open.getStyleClass().add("quiet");
        open.textProperty().bind(Bindings.concat(text("server"), ": ", presenter.server));
        return new VBox(4, open, field);
    }

    private String text(String key) {
        return presenter.texts().get("signin." + key);
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public boolean hasBars() {
        return false;
    }
}
