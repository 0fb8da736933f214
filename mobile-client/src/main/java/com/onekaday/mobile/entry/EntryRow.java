package com.onekaday.mobile.entry;

import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import java.time.ZoneId;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One entry: where it came from, how far it is, how much. Can be shown another one, so that lists reuse it. */
public final class EntryRow extends HBox {

    private static final String[] COLOURS = {"green", "indigo", "amber", "rose", "sky"};
    private static final Icon[] PICTURES = {Icon.CASH, Icon.LAPTOP, Icon.PEN, Icon.CASH, Icon.LAPTOP};

    private final Look look;
    private final ZoneId zone;
    private final StackPane picture = new StackPane();
    private final Label source = Controls.paragraph("", "row-title");
    private final Label state = Controls.paragraph("", "row-sub");
    private final Label amount = Controls.label("", "row-amount");

    public EntryRow(Look look, ZoneId zone) {
        this.look = look;
        this.zone = zone;
        var texts = new VBox(1, source, state);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        setSpacing(14);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("row");
        getChildren().addAll(picture, texts, amount);
    }

    public void show(Entry entry) {
        var said = entry.said();
        picture.getChildren().setAll(badge(said.source()));
        source.setText(said.source());
        amount.setText(look.signed(said.amount(), said.currency()));
        Controls.mark(amount, "negative", said.amount().signum() < 0);
        state.setText(state(entry));
        state.setGraphic(sign(entry.change()));
        Controls.mark(state, "warning", entry.change() != null && entry.change().state() != Change.State.PENDING);
    }

    /** What a screen reader says of an entry. */
    public String spoken(Entry entry) {
        return "%s, %s, %s"
                .formatted(
                        entry.said().source(),
                        look.signed(entry.said().amount(), entry.said().currency()),
                        state(entry));
    }

    private String state(Entry entry) {
        var change = entry.change();
        if (change == null) {
            var note = entry.said().note();
            var time = look.formats().time(entry.createdAt(), zone);
            return note.isEmpty() ? time : note + " · " + time;
        }
        return switch (change.state()) {
            case PENDING -> look.texts().get("entry.state.pending");
            case FAILED -> look.texts().get("entry.state.failed", change.reason());
            case CONFLICT -> look.texts().get("entry.state.conflict");
        };
    }

    private static @Nullable Node sign(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        return Controls.icon(change.state() == Change.State.PENDING ? Icon.CLOCK : Icon.ALERT, 14);
    }

    /** The same source has the same picture everywhere; known words have their own. */
    private static StackPane badge(String source) {
        var name = source.toLowerCase(Locale.ROOT);
        var number = Math.floorMod(name.hashCode(), COLOURS.length);
        return Controls.badge(picture(name, number), COLOURS[number]);
    }

    private static Icon picture(String name, int number) {
        if (name.contains("shop") || name.contains("store") || name.contains("etsy")) {
            return Icon.CART;
        }
        if (name.contains("tutor") || name.contains("course") || name.contains("teach")) {
            return Icon.SCHOOL;
        }
        if (name.contains("photo")) {
            return Icon.CAMERA;
        }
        if (name.contains("ride") || name.contains("uber") || name.contains("deliver")) {
            return Icon.CAR;
        }
        return PICTURES[number];
    }
}
