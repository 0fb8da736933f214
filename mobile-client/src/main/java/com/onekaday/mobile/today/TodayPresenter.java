package com.onekaday.mobile.today;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.goals.Goal;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.text.Texts;
import com.onekaday.mobile.ui.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the first screen says, from what the phone has: right also where the server cannot be reached. */
public final class TodayPresenter {

    private static final int DAYS_AHEAD = 7;

    final StringProperty total = new SimpleStringProperty("");
    final StringProperty target = new SimpleStringProperty("");
    final StringProperty left = new SimpleStringProperty("");
    final StringProperty leftCaption = new SimpleStringProperty("");
    final StringProperty streak = new SimpleStringProperty("");
    final StringProperty freezes = new SimpleStringProperty("");
    final StringProperty streakSpoken = new SimpleStringProperty("");
    final StringProperty odds = new SimpleStringProperty("");
    final StringProperty oddsCaption = new SimpleStringProperty("");
    final StringProperty spoken = new SimpleStringProperty("");
    final DoubleProperty part = new SimpleDoubleProperty();
    final BooleanProperty news = new SimpleBooleanProperty();
    final ObservableList<Entry> entries = FXCollections.observableArrayList();

    private final Workspace workspace;
    private final Look look;

    public TodayPresenter(Workspace workspace, Look look) {
        this.workspace = workspace;
        this.look = look;
    }

    Workspace workspace() {
        return workspace;
    }

    Look look() {
        return look;
    }

    /** Shows what is known now. */
    void refresh() {
        var shown = workspace.books().entries(workspace.today());
        entries.setAll(shown);
        showProgress(earned(shown));
        showStreak();
        showOdds();
        news.set(workspace
                .figures()
                .find(Figure.NOTIFICATIONS.key())
                .filter(TodayPresenter::hasUnread)
                .isPresent());
    }

    private static boolean hasUnread(Fields told) {
        return told.list("data", message -> message).stream()
                .anyMatch(message -> message.optionalText("read_at").isEmpty());
    }

    /** What is due within a week, or late. */
    List<Expected> expected() {
        return Expected.until(
                workspace.today().plusDays(DAYS_AHEAD), workspace.figures().find(Figure.EXPECTED.key()));
    }

    /** When something is due, as one speaks of it. */
    String due(Expected one) {
        var day = look.formats().relative(one.due(), workspace.today());
        return texts().get(one.isLate(workspace.today()) ? "today.expected.late" : "today.expected.due", day);
    }

    /** In the account's currency; what has no rate yet is not guessed and not in it. */
    private static BigDecimal earned(List<Entry> shown) {
        return shown.stream().filter(Entry::isCounted).map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void showProgress(BigDecimal earned) {
        var currency = workspace.currency();
        var wanted = wanted();
        var gap = wanted.subtract(earned);
        total.set(look.money(earned, currency));
        target.set(texts().get("today.of", look.money(wanted, currency)));
        left.set(look.money(gap.abs(), currency));
        leftCaption.set(texts().get(gap.signum() > 0 ? "today.left" : "today.above"));
        part.set(
                wanted.signum() == 0
                        ? 0
                        : earned.divide(wanted, 4, RoundingMode.HALF_EVEN).doubleValue());
        spoken.set(
                texts().get("today.spoken", total.get(), look.money(wanted, currency), left.get(), leftCaption.get()));
    }

    private BigDecimal wanted() {
        return today().flatMap(day -> day.optionalDecimal("target"))
                .or(() -> workspace.account().map(Account::dailyTarget))
                .orElse(BigDecimal.ZERO);
    }

    /** The summary's today, as long as that is today. */
    private Optional<Fields> today() {
        return summary().map(summary -> summary.object("today")).filter(day -> day.optionalDate("date")
                .filter(workspace.today()::equals)
                .isPresent());
    }

    private Optional<Fields> summary() {
        return workspace.figures().find(Figure.SUMMARY.key());
    }

    private void showStreak() {
        var days = summary()
                .map(summary -> summary.object("streak").number("current", 0))
                .orElse(0);
        var held = summary()
                .map(summary -> summary.object("freezes").number("held", 0))
                .orElse(0);
        streak.set(String.valueOf(days));
        freezes.set(held == 0 ? "" : String.valueOf(held));
        streakSpoken.set(texts().count("today.streak.spoken", held, days));
    }

    /** Of the first goal that has any. */
    private void showOdds() {
        var likely = Goal.all(workspace.figures().find(Figure.GOALS.key())).stream()
                .filter(goal -> goal.probability() != null)
                .findFirst();
        odds.set(likely.map(goal -> look.formats().percent(Objects.requireNonNull(goal.probability())))
                .orElse("–"));
        oddsCaption.set(likely.map(Goal::name).orElse(texts().get("today.odds")));
    }

    private Texts texts() {
        return look.texts();
    }
}
