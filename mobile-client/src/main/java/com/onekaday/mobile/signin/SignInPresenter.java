package com.onekaday.mobile.signin;

import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.text.Texts;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Signs in, or opens an account and signs in to it. */
public final class SignInPresenter {

    private static final String SECOND_FACTOR = "totp-required";

    final StringProperty login = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty server = new SimpleStringProperty("");
    final StringProperty error = new SimpleStringProperty("");
    final BooleanProperty registering = new SimpleBooleanProperty();
    final BooleanProperty codeAsked = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Session session;
    private final Texts texts;
    private final Executor io;
    private final Executor fx;
    private final Runnable signedIn;

    public SignInPresenter(Session session, URI usualServer, Texts texts, Executor io, Executor fx, Runnable signedIn) {
        this.session = session;
        this.texts = texts;
        this.io = io;
        this.fx = fx;
        this.signedIn = signedIn;
        server.set(usualServer.toString());
    }

    Texts texts() {
        return texts;
    }

    /** Tries what was entered. */
    void submit() {
        var address = address(server.get().strip());
        if (address.isEmpty()) {
            error.set(texts.get("signin.error.address"));
        } else if (login.get().isBlank() || password.get().isEmpty()) {
            error.set(texts.get("signin.error.empty"));
        } else if (!busy.get()) {
            error.set("");
            busy.set(true);
            io.execute(() -> enter(address.get()));
        }
    }

    /** Other addresses than the phone's own only over TLS: a password is no postcard. */
    static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text.contains("://") ? text : "https://" + text);
            var local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            var safe = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && local);
            return safe && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void enter(URI address) {
        try {
            if (registering.get()) {
                register(address);
            }
            session.signIn(
                    address,
                    login.get().strip(),
                    password.get(),
                    codeAsked.get() ? code.get().strip() : null);
            fx.execute(this::done);
        } catch (CallFailed e) {
            fx.execute(() -> failed(e));
        }
    }

    private void register(URI address) throws CallFailed {
        session.register(
                address,
                Json.object()
                        .add("username", login.get().strip())
                        .add("email", email.get().strip())
                        .add("password", password.get())
                        .add("time_zone", ZoneId.systemDefault().getId())
                        .add("locale", texts.language().tag()));
    }

    private void done() {
        busy.set(false);
        password.set("");
        code.set("");
        signedIn.run();
    }

    private void failed(CallFailed failure) {
        busy.set(false);
        if (failure.code().equals(SECOND_FACTOR) && !codeAsked.get()) {
            codeAsked.set(true);
            return;
        }
        error.set(
                switch (failure.kind()) {
                    case OFFLINE -> texts.get("signin.error.offline");
                    case TIMED_OUT, BROKEN, BUSY -> texts.get("signin.error.later");
                    case STRANGE, GONE -> texts.get("signin.error.strange");
                    case SIGNED_OUT -> texts.get(codeAsked.get() ? "signin.error.code" : "signin.error.wrong");
                    case REFUSED, STALE -> failure.detail();
                });
    }
}
