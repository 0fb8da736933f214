package com.onekaday.mobile.settings;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.lock.PinLock;
import com.onekaday.mobile.text.Language;
import com.onekaday.mobile.ui.CardScreen;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Segments;
import com.onekaday.mobile.ui.Shell;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the app looks and speaks, whose account it is, and the way out. */
public final class SettingsView extends CardScreen {

    private static final List<Double> SIZES = List.of(1.0, 1.2, 1.4);

    /** What has to be done outside of this screen. */
    public interface Ways {
        /** Makes every screen anew, as the look is another one. */
        void lookChanged();

        void toWhatWaits();

        void toReminders();

        void signOut();

        String version();

        void open(String address);
    }

    private final SettingsPresenter presenter;
    private final PinLock lock;
    private final Shell shell;
    private final Ways ways;

    public SettingsView(SettingsPresenter presenter, PinLock lock, Shell shell, Ways ways) {
        super("settings", presenter.look().texts().get("settings.title"));
        this.presenter = presenter;
        this.lock = lock;
        this.shell = shell;
        this.ways = ways;
    }

    @Override
    protected List<Node> cards() {
        return List.of(head(), appearance(), account(), app(), signOut());
    }

    private Node head() {
        var name = presenter.account().map(Account::username).orElse("–");
        var email = presenter.account().map(Account::email).orElse("");
        var texts = new VBox(1, Controls.paragraph(name, "card-title"), Controls.paragraph(place(email), "row-sub"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var head = new HBox(14, Controls.badge(Icon.ACCOUNT, "green"), texts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card", "padded");
        return head;
    }

    /** With the zone that decides which day it is, wherever the phone is. */
    private String place(String email) {
        return presenter
                .account()
                .map(account -> email + " · " + account.zone().getId())
                .orElse(email);
    }

    private Node appearance() {
        var theme = new Segments(List.of(text("light"), text("dark")), look().isDark() ? 1 : 0, place -> {
            look().setDark(place == 1);
            ways.lookChanged();
        });
        theme.setId("theme");
        var languages = Language.ALL.stream().map(Language::ownName).toList();
        var language =
                new Segments(languages, Language.ALL.indexOf(look().texts().language()), place -> {
                    look().speak(Language.ALL.get(place));
                    ways.lookChanged();
                });
        language.setId("language");
        var names = List.of(text("size.usual"), text("size.large"), text("size.largest"));
        var size = new Segments(names, Math.max(0, SIZES.indexOf(look().textSize())), place -> {
            look().setTextSize(SIZES.get(place));
            ways.lookChanged();
        });
        size.setId("text-size");
        return Controls.card(
                8,
                Controls.label(text("theme"), "field-label"),
                theme,
                Controls.label(text("language"), "field-label"),
                language,
                Controls.label(text("size"), "field-label"),
                size);
    }

    private Node account() {
        var waiting = presenter.waiting();
        var card = new VBox(
                row("target", Icon.TARGET, presenter.target(), () -> shell.sheet(new TargetSheet(presenter, shell))),
                row(
                        "currency",
                        Icon.CASH,
                        presenter.currency(),
                        () -> shell.sheet(new CurrencySheet(presenter, shell))),
                row("reminders", Icon.CLOCK, "", ways::toReminders),
                row("sessions", Icon.PHONE, "", () -> shell.open(new SessionsView(presenter, shell))),
                row(
                        "waiting",
                        Icon.SYNC,
                        waiting == 0 ? text("waiting.none") : look().texts().count("standing.waiting", waiting),
                        ways::toWhatWaits),
                row("pin", Icon.LOCK, text(lock.isSet() ? "pin.on" : "pin.off"), this::pin));
        card.getStyleClass().add("card");
        return card;
    }

    private Node app() {
        var card = new VBox(row("about", Icon.INFO, ways.version(), () -> shell.open(new AboutView(look(), ways))));
        card.getStyleClass().add("card");
        return card;
    }

    private Node row(String key, Icon icon, String value, Runnable action) {
        var row = Controls.row(icon, text(key), value, action);
        row.setId("settings-" + key);
        return row;
    }

    private void pin() {
        if (lock.isSet()) {
            lock.remove();
            refresh();
            shell.say(text("pin.removed"));
        } else {
            shell.sheet(new PinSheet(look(), pin -> {
                lock.set(pin);
                shell.closeSheet();
                refresh();
                shell.say(text("pin.set"));
            }));
        }
    }

    private Node signOut() {
        var out = Controls.plain(text("sign-out"), this::askToSignOut);
        out.setId("sign-out");
        out.setGraphic(Controls.icon(Icon.LOGOUT, 20));
        out.getStyleClass().add("danger");
        return out;
    }

    private void askToSignOut() {
        var waiting = presenter.waiting();
        var words = waiting == 0 ? text("sign-out.sure") : look().texts().count("settings.sign-out.waiting", waiting);
        var yes = Controls.filled(text("sign-out"), ways::signOut);
        yes.setId("sign-out-yes");
        var sheet = new VBox(
                12,
                Controls.label(text("sign-out"), "sheet-title"),
                Controls.paragraph(words, "insight"),
                yes,
                Controls.plain(text("stay"), shell::closeSheet));
        sheet.setAlignment(Pos.TOP_CENTER);
        sheet.setId("sign-out-sheet");
        sheet.getStyleClass().add("sheet-body");
        shell.sheet(sheet);
    }

    private Look look() {
        return presenter.look();
    }

    private String text(String key) {
        return look().texts().get("settings." + key.toLowerCase(Locale.ROOT));
    }
}
