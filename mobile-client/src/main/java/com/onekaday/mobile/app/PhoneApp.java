package com.onekaday.mobile.app;

import com.onekaday.mobile.device.AttachDevice;
import com.onekaday.mobile.net.UrlHttp;
import com.onekaday.mobile.store.FolderDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The app: fonts, window, threads. */
public final class PhoneApp extends Application {

    private static final int[] WEIGHTS = {400, 500, 600, 700, 800};
    private static final double WINDOW_WIDTH = 360;
    private static final double WINDOW_HEIGHT = 780;

    private final ExecutorService io = Executors.newSingleThreadExecutor(daemon());

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        for (var weight : WEIGHTS) {
            Font.loadFont(
                    PhoneApp.class.getResourceAsStream("/com/onekaday/mobile/fonts/inter-" + weight + ".woff"), 14);
        }
        var device = new AttachDevice();
        var home = new Home(
                new UrlHttp(Duration.ofSeconds(8), Duration.ofSeconds(15)),
                new FolderDisk(folder(device)),
                InstantSource.system(),
                device,
                io,
                Platform::runLater);
        stage.setTitle("1K A Day");
        stage.setScene(scene(home, device));
        stage.show();
        home.begin();
        device.listen(home::resume, home::pause);
    }

    private static Path folder(AttachDevice device) {
        var chosen = System.getProperty("onekaday.folder");
        return chosen == null ? device.privateFolder() : Path.of(chosen);
    }

    private static Scene scene(Home home, AttachDevice device) {
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = device.isMobile()
                ? new Scene(home.shell(), screen.getWidth(), screen.getHeight())
                : new Scene(home.shell(), WINDOW_WIDTH, WINDOW_HEIGHT);
        scene.getStylesheets().add(stylesheet());
        // Android's back key comes as Escape.
        scene.setOnKeyReleased(key -> {
            if (key.getCode() == KeyCode.ESCAPE && home.shell().back()) {
                key.consume();
            }
        });
        return scene;
    }

    /** The app's one stylesheet. */
    static String stylesheet() {
        return Objects.requireNonNull(PhoneApp.class.getResource("/com/onekaday/mobile/app/phone.css"))
                .toExternalForm();
    }

    private static ThreadFactory daemon() {
        return work -> {
            var thread = new Thread(work, "io");
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void stop() {
        io.shutdownNow();
    }
}
