package com.onekaday.mobile.settings;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Reads and changes the account's settings, and the sessions that are signed in to it. */
public final class SettingsPresenter {

    private final Workspace workspace;
    private final Look look;
    private final Executor io;
    private final Executor fx;

    /** A place where the account is signed in. */
    record Place(String id, String client, String agent, boolean current) {

        static Place of(Fields fields) {
            return new Place(
                    fields.text("id"),
                    fields.optionalText("client").orElse(""),
                    fields.optionalText("user_agent").orElse(""),
                    fields.flag("current"));
        }
    }

    public SettingsPresenter(Workspace workspace, Look look, Executor io, Executor fx) {
        this.workspace = workspace;
        this.look = look;
        this.io = io;
        this.fx = fx;
    }

    Look look() {
        return look;
    }

    Optional<Account> account() {
        return workspace.account();
    }

    /** How many changes would be lost with the account's folder; they stay there, for whoever signs in to it again. */
    public int waiting() {
        return workspace.books().outbox().all().size();
    }

    String target() {
        return account()
                .map(account -> look.money(account.dailyTarget(), account.currency()))
                .orElse("–");
    }

    void fetchPlaces() {
        later(() -> workspace.synchroniser().fetch(Figure.SESSIONS.key(), Figure.SESSIONS.path()), why -> {});
    }

    List<Place> places() {
        return workspace
                .figures()
                .find(Figure.SESSIONS.key())
                .map(told -> told.list("data", Place::of))
                .orElse(List.of());
    }

    /** Signs the account out somewhere else. */
    void end(Place place, Consumer<Optional<CallFailed>> done) {
        later(
                () -> {
                    workspace.session().call(Request.delete("/api/me/sessions/" + place.id()));
                    workspace.synchroniser().fetch(Figure.SESSIONS.key(), Figure.SESSIONS.path());
                },
                done);
    }

    /** What is not asked for here stays as it is: the whole is read and sent back. */
    void setTarget(BigDecimal target, Consumer<Optional<CallFailed>> done) {
        later(
                () -> {
                    var me = workspace.session().call(Request.get(Figure.ACCOUNT.path()));
                    var profile = Json.object(me.json()).add("daily_target", target.toPlainString());
                    workspace.session().call(Request.put(Figure.ACCOUNT.path(), profile));
                    workspace.synchroniser().run();
                },
                done);
    }

    /** Something that needs the server. */
    private interface Call {
        void make() throws CallFailed;
    }

    private void later(Call call, Consumer<Optional<CallFailed>> done) {
        io.execute(() -> {
            Optional<CallFailed> failure;
            try {
                call.make();
                failure = Optional.empty();
            } catch (CallFailed e) {
                failure = Optional.of(e);
            }
            var ended = failure;
            fx.execute(() -> done.accept(ended));
        });
    }
}
