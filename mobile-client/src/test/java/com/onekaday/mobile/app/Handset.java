package com.onekaday.mobile.app;

import com.onekaday.mobile.device.Device;
import com.onekaday.mobile.net.Http;
import com.onekaday.mobile.net.Reply;
import com.onekaday.mobile.server.Network;
import com.onekaday.mobile.store.Disk;
import com.onekaday.mobile.ui.Shell;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;

/** The app in a window of a phone's size that nobody sees, and the hand that uses it. */
final class Handset implements AutoCloseable {

    static final double WIDTH = 360;
    static final double HEIGHT = 780;
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService io;
    private final Stage stage;
    private final Home home;

    private final Table table;

    private Handset(Stage stage, Home home, Table table, ExecutorService io) {
        this.io = io;
        this.table = table;
        this.stage = stage;
        this.home = home;
    }

    /** Switches the app on, as it was left on that disk. */
    static Handset on(Disk disk, URI server, InstantSource clock) throws Exception {
        return on(disk, server, clock, inStep(new Network(), clock));
    }

    /** The same on a network of the test's. */
    static Handset on(Disk disk, URI server, InstantSource clock, Http http) throws Exception {
        System.setProperty("onekaday.still", "true");
        System.setProperty("onekaday.server", server.toString());
        FxToolkit.registerPrimaryStage();
        for (var weight : new int[] {400, 500, 600, 700, 800}) {
            Font.loadFont(
                    Handset.class.getResourceAsStream("/com/onekaday/mobile/fonts/inter-" + weight + ".woff"), 14);
        }
        var io = Executors.newSingleThreadExecutor();
        return fx(() -> {
            var table = new Table();
            var home = new Home(http, disk, clock, table, io, Platform::runLater);
            var scene = new Scene(home.shell(), WIDTH, HEIGHT);
            scene.getStylesheets().add(PhoneApp.stylesheet());
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            home.begin();
            return new Handset(stage, home, table, io);
        });
    }

    /** A server whose clock goes with the test's. */
    private static Http inStep(Http http, InstantSource clock) {
        return (server, request) -> {
            var reply = http.send(server, request);
            return new Reply(
                    reply.status(),
                    reply.contentType(),
                    reply.etag(),
                    clock.instant(),
                    reply.retryAfter(),
                    reply.body());
        };
    }

    Home home() {
        return home;
    }

    Shell shell() {
        return home.shell();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Waits for a control and presses it. */
    void press(String id) throws Exception {
        await(() -> find(id) instanceof ButtonBase button && !button.isDisabled(), id + " to be pressed");
        fx(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
    }

    void type(String id, String text) throws Exception {
        await(() -> find(id) instanceof TextInputControl, id + " to be typed into");
        fx(() -> {
            ((TextInputControl) node(id)).setText(text);
            return true;
        });
    }

    /** Shows the phone's keyboard, or hides it again where it has no height. */
    void keyboard(double height) throws Exception {
        fx(() -> {
            table.keyboard.accept(height);
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
    }

    /** Draws a finger over a control, sideways or downwards. */
    void drag(String selector, double across, double down) throws Exception {
        await(() -> stage.getScene().lookup(selector) != null, selector + " to be drawn over");
        fx(() -> {
            var node = Objects.requireNonNull(stage.getScene().lookup(selector));
            var begin = node.localToScene(
                    node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
            touch(node, MouseEvent.MOUSE_PRESSED, begin);
            for (var step = 1; step <= 10; step++) {
                touch(node, MouseEvent.MOUSE_DRAGGED, begin.add(across * step / 10, down * step / 10));
            }
            touch(node, MouseEvent.MOUSE_RELEASED, begin.add(across, down));
            return true;
        });
    }

    private static void touch(Node node, EventType<MouseEvent> what, Point2D at) {
        var isDown = what != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        what,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /** Types an amount on the pad. */
    void pad(String digits) throws Exception {
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(place);
            press("key-" + (digit == '.' ? "point" : digit));
        }
    }

    /** Whether some text on the screen has these words; on the screen's thread. */
    boolean says(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(
                        label -> label instanceof Labeled said && said.getText().contains(words));
    }

    boolean isThere(String id) throws Exception {
        return fx(() -> find(id) != null);
    }

    /** Comes back to the front. */
    void resume() throws Exception {
        fx(() -> {
            home.resume();
            return true;
        });
    }

    /** Presses the entry of today that says something. */
    void open(String words) throws Exception {
        await(() -> row(words) != null, words);
        fx(() -> {
            Objects.requireNonNull(row(words)).fire();
            return true;
        });
    }

    private @Nullable Button row(String words) {
        return stage.getScene().getRoot().lookupAll("#entries .row-button").stream()
                .map(Button.class::cast)
                .filter(row -> row.getAccessibleText().contains(words))
                .findFirst()
                .orElse(null);
    }

    String text(String id) throws Exception {
        return fx(() -> find(id) instanceof Labeled label ? label.getText() : "");
    }

    /** Waits until a label says something. */
    void awaitText(String id, String text) throws Exception {
        await(() -> find(id) instanceof Labeled label && label.getText().contains(text), id + " to say " + text);
    }

    void await(String id) throws Exception {
        await(() -> find(id) != null, id);
    }

    /** Waits for the screen's thread to see something. */
    void await(BooleanSupplier condition, String what) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!fx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                new Pictures(this, "in-vain").take(what.replaceAll("\\W+", "-"));
                throw new AssertionError("Waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private @Nullable Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private Node node(String id) {
        var node = find(id);
        if (node == null) {
            throw new AssertionError("There is no " + id);
        }
        return node;
    }

    void signIn(String login, String password) throws Exception {
        type("login", login);
        type("password", password);
        press("submit");
        await("ring");
    }

    /** Does something on the screen's thread. */
    static <T> T fx(Callable<T> task) throws Exception {
        var future = new FutureTask<>(task);
        Platform.runLater(future);
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Switches it off, and waits until nothing writes to its disk any more: a restart, or the test, takes it next. */
    @Override
    public void close() {
        try {
            switchOff();
        } catch (Exception e) {
            throw new AssertionError("The phone cannot be switched off", e);
        }
    }

    private void switchOff() throws Exception {
        fx(() -> {
            home.pause();
            stage.close();
            return true;
        });
        io.shutdownNow();
        if (!io.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The phone goes on working after it was switched off");
        }
        fx(() -> true); // what the last work left to the screen
    }

    /** Where the phone lies during tests. */
    private static final class Table implements Device {

        private DoubleConsumer keyboard = height -> {};

        @Override
        public Insets insets() {
            return new Insets(12, 8);
        }

        @Override
        public void paint(boolean dark) {}

        @Override
        public void open(String address) {}

        @Override
        public void listenToKeyboard(DoubleConsumer height) {
            keyboard = height;
        }
    }
}
