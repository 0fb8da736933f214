package com.onekaday.mobile.calendar;

import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.MonthGrid;
import com.onekaday.mobile.ui.MonthPager;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import com.onekaday.mobile.ui.Spread;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A month of days. */
public final class CalendarView implements Screen {

    private static final Map<DayFace.State, Icon> SIGNS = Map.of(
            DayFace.State.HIT, Icon.CHECK,
            DayFace.State.PARTIAL, Icon.MINUS,
            DayFace.State.REST, Icon.REST,
            DayFace.State.FROZEN, Icon.SNOWFLAKE,
            DayFace.State.ZERO, Icon.ZERO);

    private final CalendarPresenter presenter;
    private final EntryActions actions;
    private final Shell shell;
    private final MonthGrid grid;
    private final Node root;
    private YearMonth month;
    private Map<LocalDate, DayFace> days = Map.of();

    public CalendarView(CalendarPresenter presenter, EntryActions actions, Shell shell) {
        this.presenter = presenter;
        this.actions = actions;
        this.shell = shell;
        month = presenter.present();
        var formats = presenter.look().formats();
        grid = new MonthGrid(formats, presenter.weekStart(), this::face, this::open);
        var card = new VBox(6, new MonthPager(presenter.look().texts(), formats, month, this::turn), grid);
        card.getStyleClass().addAll("card", "calendar-card");
        root = Controls.scroll(new VBox(14, head(), card, legend()));
    }

    private Node head() {
        var total = Controls.figure("", "card-value");
        total.textProperty().bind(presenter.total);
        total.setId("month-total");
        var hits = Controls.label("", "positive");
        hits.textProperty().bind(presenter.hits);
        var head = new Spread(total, hits);
        head.getStyleClass().add("calendar-head");
        return head;
    }

    private Node legend() {
        var legend = new FlowPane(14, 8);
        SIGNS.keySet().stream().sorted().forEach(state -> {
            var words = Controls.label(text("state." + state.key()), "legend");
            words.setGraphic(swatch(state));
            legend.getChildren().add(words);
        });
        legend.getStyleClass().add("legends");
        return legend;
    }

    private static Node swatch(DayFace.State state) {
        var swatch = Controls.badge(sign(state), "small");
        swatch.getStyleClass().add("day-" + state.key());
        return swatch;
    }

    private static Icon sign(DayFace.State state) {
        return SIGNS.getOrDefault(state, Icon.MINUS);
    }

    private void turn(YearMonth other) {
        month = other;
        refresh();
        presenter.fetch(month);
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        days = presenter.days(month).stream().collect(Collectors.toMap(DayFace::date, Function.identity()));
        grid.show(month);
    }

    private MonthGrid.Face face(LocalDate day) {
        var face = days.get(day);
        var state = face == null ? DayFace.State.NONE : face.state();
        var number = Controls.figure(String.valueOf(day.getDayOfMonth()), "day-number");
        var sign = Controls.icon(sign(state), 14);
        sign.setVisible(SIGNS.containsKey(state));
        var content = new VBox(number, sign);
        content.setAlignment(Pos.CENTER);
        if (day.equals(presenter.workspace().today())) {
            content.getStyleClass().add("day-today");
        }
        if (face != null && face.waiting()) {
            content.getStyleClass().add("day-waiting");
        }
        return new MonthGrid.Face(content, "day-" + state.key(), spoken(day, face), true);
    }

    private String spoken(LocalDate day, @Nullable DayFace face) {
        var words = presenter.look().formats().day(day);
        return face == null
                ? words
                : "%s, %s, %s"
                        .formatted(
                                words,
                                text("state." + face.state().key()),
                                presenter
                                        .look()
                                        .money(
                                                face.total(),
                                                presenter.workspace().currency()));
    }

    private void open(LocalDate day) {
        shell.sheet(new DaySheet(
                presenter, actions, shell, day, text("state." + state(day).key())));
    }

    private DayFace.State state(LocalDate day) {
        var face = days.get(day);
        return face == null ? DayFace.State.NONE : face.state();
    }

    private String text(String key) {
        return presenter.look().texts().get("calendar." + key);
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
        presenter.fetch(month);
    }
}
