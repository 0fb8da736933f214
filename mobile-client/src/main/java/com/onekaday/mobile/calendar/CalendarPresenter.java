package com.onekaday.mobile.calendar;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.sync.Errands;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Tells what became of a month's days, and notes what the person says about one. */
public final class CalendarPresenter {

    final StringProperty total = new SimpleStringProperty("");
    final StringProperty hits = new SimpleStringProperty("");

    private final Workspace workspace;
    private final Rounds rounds;
    private final Look look;
    private final Errands errands;
    private final Map<LocalDate, Fields> said = new HashMap<>();

    public CalendarPresenter(Workspace workspace, Rounds rounds, Look look, Errands errands) {
        this.workspace = workspace;
        this.rounds = rounds;
        this.look = look;
        this.errands = errands;
    }

    Workspace workspace() {
        return workspace;
    }

    Look look() {
        return look;
    }

    DayOfWeek weekStart() {
        return workspace.account().map(Account::weekStart).orElse(DayOfWeek.MONDAY);
    }

    YearMonth present() {
        return YearMonth.from(workspace.today());
    }

    /** Asks the server for the month's year; what it says comes with the figures. */
    void fetch(YearMonth month) {
        errands.fetch(
                () -> workspace.synchroniser().fetch(name(month), "/api/analytics/heatmap?year=" + month.getYear()));
    }

    private static String name(YearMonth month) {
        return "heatmap-" + month.getYear();
    }

    /** Shows what is known now of a month. */
    List<DayFace> days(YearMonth month) {
        said.clear();
        workspace.figures().find(name(month)).ifPresent(year -> year.list("days", day -> day)
                .forEach(day -> said.put(day.date("date"), day)));
        var target = workspace.account().map(Account::dailyTarget).orElse(BigDecimal.ZERO);
        var faces = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> DayFace.of(day, Optional.ofNullable(said.get(day)), workspace.books(), target))
                .toList();
        sum(faces);
        return faces;
    }

    private void sum(List<DayFace> faces) {
        var sum = faces.stream().map(DayFace::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        var hit = (int)
                faces.stream().filter(face -> face.state() == DayFace.State.HIT).count();
        total.set(look.rounded(sum, workspace.currency()));
        hits.set(look.texts().count("calendar.hits", hit));
    }

    /** That it is a day off, before it is over. */
    public boolean canRest(LocalDate day) {
        return !day.isBefore(workspace.today()) && workspace.books().mark(day).isEmpty();
    }

    /** That nothing came, once the day is here. */
    public boolean canConfirmZero(LocalDate day) {
        return !day.isAfter(workspace.today())
                && workspace.books().mark(day).isEmpty()
                && workspace.books().entries(day).isEmpty();
    }

    /** Says something about a day, or takes it back; answers false where the phone is full. */
    public boolean mark(LocalDate day, @Nullable String mark) {
        try {
            workspace.books().mark(day, mark);
            rounds.start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
