package com.onekaday.mobile.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The frame: a bar at the top, the screen, the tabs, and a sheet or a toast above them. */
public final class Shell extends StackPane {

    /** On a tablet the screen stays a column that can be read. */
    private static final double WIDEST = 560;

    private final BorderPane frame = new BorderPane();
    private final HBox bar = new HBox();
    private final Label title = Controls.label("", "app-bar-title");
    private final HBox actions = new HBox();
    private final Button back;
    private final StackPane content = new StackPane();
    private final TabBar tabs = new TabBar();
    private final Toast toast = new Toast();
    private final Overlay overlay = new Overlay();
    private final Map<String, Supplier<Screen>> routes = new LinkedHashMap<>();
    private final Deque<Screen> stack = new ArrayDeque<>();

    public Shell(String backSpoken) {
        getStyleClass().add("shell");
        back = Controls.iconButton(Icon.BACK, backSpoken, this::back);
        back.setId("back");
        bar.getStyleClass().add("app-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(back, title, Controls.space(), actions);
        actions.setAlignment(Pos.CENTER_RIGHT);
        bar.setMaxWidth(WIDEST);
        BorderPane.setAlignment(bar, Pos.CENTER);
        content.setMinHeight(0);
        content.setMaxWidth(WIDEST);
        frame.setTop(bar);
        frame.setCenter(content);
        frame.setBottom(tabs);
        getChildren().addAll(frame, overlay, toast);
    }

    /** Leaves the system's bars free. */
    public void inset(double top, double bottom) {
        bar.setPadding(new Insets(top, 8, 0, 8));
        tabs.setPadding(new Insets(0, 0, bottom, 0));
        content.setPadding(Insets.EMPTY);
    }

    /** Leaves the keyboard free: it would cover what is typed into. */
    public void makeRoomForKeyboard(double height) {
        setPadding(new Insets(0, 0, height, 0));
    }

    /** Takes the tabs away, for others. */
    public void clearTabs() {
        routes.clear();
        tabs.clear();
    }

    public void addTab(String id, String name, Icon icon, Supplier<Screen> screen) {
        routes.put(id, screen);
        tabs.add(id, name, icon, () -> go(id));
    }

    public void addMain(String spoken, Runnable action) {
        tabs.addMain(spoken, action);
    }

    /** Goes to a tab; the way back ends here. */
    public void go(String tab) {
        stack.clear();
        tabs.select(tab);
        open(Objects.requireNonNull(routes.get(tab), tab).get());
    }

    /** Puts a screen in the place of all others. */
    public void begin(Screen screen) {
        stack.clear();
        open(screen);
    }

    public void open(Screen screen) {
        stack.push(screen);
        show();
    }

    /** Closes the sheet, or the screen unless it is the last; says whether there was something to close. */
    public boolean back() {
        if (overlay.isOpen()) {
            overlay.close();
            return true;
        }
        if (stack.size() < 2) {
            return false;
        }
        stack.pop();
        show();
        return true;
    }

    /** Makes the bar's actions and the screen anew, after something about them has changed. */
    public void show() {
        var screen = Objects.requireNonNull(stack.peek());
        overlay.close();
        Controls.show(bar, screen.hasBars());
        Controls.show(tabs, screen.hasBars());
        Controls.show(back, stack.size() > 1);
        title.setText(screen.title());
        actions.getChildren().setAll(screen.actions());
        content.getChildren().setAll(screen.node());
        screen.node().setOpacity(Motion.isReduced() ? 1 : 0);
        Motion.to(screen.node().opacityProperty(), (Number) 1.0, 140);
        screen.shown();
    }

    /** Lets the screen show what is known now. */
    public void refresh() {
        var screen = stack.peek();
        if (screen != null) {
            screen.refresh();
        }
    }

    /** Puts a sheet above the screen; what was said in passing makes room for it. */
    public void sheet(Region body) {
        toast.go();
        overlay.open(body);
    }

    public void closeSheet() {
        overlay.close();
    }

    public boolean hasSheet() {
        return overlay.isOpen();
    }

    /** Says something in passing. */
    public void say(String text) {
        toast.say(text, "", () -> {});
    }

    /** Says something in passing that can be taken back for some seconds. */
    public void say(String text, String action, Runnable onAction) {
        toast.say(text, action, onAction);
    }

    public void setDark(boolean dark) {
        Controls.mark(this, "dark", dark);
    }

    /** How large letters are, 1 is the usual. */
    public void setTextSize(double factor) {
        setStyle("-fx-font-size: %spx;".formatted(14 * factor));
    }
}
