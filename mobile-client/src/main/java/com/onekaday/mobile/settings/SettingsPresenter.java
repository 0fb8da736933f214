package com.onekaday.mobile.settings;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.sync.Errands;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and changes the account's settings, and the sessions that are signed in to it. */
public final class SettingsPresenter {

    private final Workspace workspace;
    private final Look look;
    private final Errands errands;

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

    public SettingsPresenter(Workspace workspace, Look look, Errands errands) {
        this.workspace = workspace;
        this.look = look;
        this.errands = errands;
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

    String currency() {
        return workspace.currency();
    }

    void fetchPlaces() {
        errands.fetch(() -> workspace.synchroniser().fetch(Figure.SESSIONS));
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
        errands.run(
                () -> {
                    workspace.session().call(Request.delete("/api/me/sessions/" + place.id()));
                    workspace.synchroniser().fetch(Figure.SESSIONS);
                },
                done);
    }

    void setTarget(BigDecimal target, Consumer<Optional<CallFailed>> done) {
        change("daily_target", target.toPlainString(), done);
    }

    /** Counts in another currency from now on; the server prices everything anew. */
    void setCurrency(String code, Consumer<Optional<CallFailed>> done) {
        change("base_currency", code, done);
    }

    /** What is not asked for here stays as it is: the whole is read and sent back. */
    private void change(String field, String value, Consumer<Optional<CallFailed>> done) {
        errands.run(
                () -> {
                    var me = workspace.session().call(Request.get(Figure.ACCOUNT.path()));
                    var profile = Json.object(me.json()).add(field, value);
                    workspace.session().call(Request.put(Figure.ACCOUNT.path(), profile));
                    workspace.synchroniser().run();
                },
                done);
    }
}
