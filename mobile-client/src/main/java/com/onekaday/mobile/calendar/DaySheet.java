package com.onekaday.mobile.calendar;

import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.entry.EntryList;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** A day opened: what was earned, and what there is to say about it. */
final class DaySheet extends Sheet {

    private static final double MOST_HEIGHT = 300;

    private final CalendarPresenter presenter;
    private final Shell shell;
    private final LocalDate day;

    DaySheet(CalendarPresenter presenter, EntryActions actions, Shell shell, LocalDate day, String state) {
        super("day-sheet", presenter.look().formats().day(day));
        this.presenter = presenter;
        this.shell = shell;
        this.day = day;
        var books = presenter.workspace().books();
        var list = new EntryList(actions, text("empty"));
        list.show(books.entries(day));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren().addAll(Controls.label(state, "muted"), scroll);
        if (!day.isAfter(presenter.workspace().today().plusDays(1))) {
            add(Controls.filled(text("add"), () -> actions.add(day)), Icon.PLUS, "day-add");
        }
        if (presenter.canRest(day)) {
            add(Controls.tonal(text("rest"), () -> mark("rest")), Icon.REST, "day-rest");
        }
        if (presenter.canConfirmZero(day)) {
            add(Controls.tonal(text("zero"), () -> mark("zero")), Icon.ZERO, "day-zero");
        }
        if (books.mark(day).isPresent()) {
            add(Controls.tonal(text("clear"), () -> mark(null)), Icon.UNDO, "day-clear");
        }
    }

    private void add(Button button, Icon icon, String id) {
        button.setGraphic(Controls.icon(icon, 20));
        button.setId(id);
        getChildren().add(button);
    }

    private void mark(@Nullable String mark) {
        shell.closeSheet();
        shell.say(text(presenter.mark(day, mark) ? "said" : "full"));
    }

    private String text(String key) {
        return presenter.look().texts().get("day." + key);
    }
}
