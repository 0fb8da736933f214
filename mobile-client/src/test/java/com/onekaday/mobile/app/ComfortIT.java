package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.store.FolderDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be touched is large enough for a thumb and has words for a screen reader, also where it is tight. */
class ComfortIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final InstantSource NOON = () -> Instant.parse("2026-11-20T15:42:00Z");
    private static final double THUMB = 44;

    private final Path folder;

    ComfortIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"320, 1.4, en", "320, 1.4, de", "430, 1, en", "820, 1.2, en"})
    void canBeTouchedAndSpoken(double width, String letters, String language) throws Exception {
        var disk = new FolderDisk(folder);
        disk.write(
                "preferences.json",
                "{\"format\":1,\"values\":{\"text-size\":\"%s\",\"language\":\"%s\"}}".formatted(letters, language));
        try (var server = new FakeServer();
                var phone = Handset.on(disk, server.address(), NOON)) {
            Sample.fill(server.account(), TODAY);
            Handset.fx(() -> {
                Window window = phone.scene().getWindow();
                window.setWidth(width);
                return true;
            });
            phone.await(() -> phone.shell().getWidth() == width, "the window to be narrow");
            var pictures = new Pictures(phone, "width-" + (int) width + "-" + language);
            check(phone, "sign-in");
            phone.signIn("ana", FakeAccount.PASSWORD);
            phone.awaitText("odds", "76");
            pictures.take("today");
            check(phone, "today");
            phone.press("add");
            pictures.take("add");
            check(phone, "add");
            Handset.fx(() -> phone.shell().back());
            for (var tab : List.of("calendar", "goals", "stats")) {
                phone.press("tab-" + tab);
                pictures.take(tab);
                check(phone, tab);
            }
            phone.press("tab-today");
            phone.press("open-settings");
            pictures.take("settings");
            check(phone, "settings");
        }
    }

    private static void check(Handset phone, String screen) throws Exception {
        Handset.fx(() -> {
            phone.scene().getRoot().applyCss();
            phone.scene().getRoot().layout();
            for (var part : List.of("page", "card", "row", "tab-bar")) {
                phone.scene().getRoot().lookupAll("." + part).stream()
                        .filter(ComfortIT::isShown)
                        .forEach(node -> fits(node, phone.scene().getWidth(), screen));
            }
            check(phone.scene().getRoot(), screen);
            return true;
        });
    }

    private static void fits(Node node, double width, String screen) {
        assertThat(node.localToScene(node.getLayoutBounds()).getMaxX())
                .as("%s: right edge of %s, which needs %s", screen, node, node.minWidth(-1))
                .isLessThanOrEqualTo(width + 0.5);
    }

    private static void check(Parent parent, String screen) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node instanceof ButtonBase button && isShown(button)) {
                check(button, screen);
            } else if (node instanceof TextInputControl input && isShown(input)) {
                assertThat(input.getAccessibleText())
                        .as("%s: %s", screen, input)
                        .isNotBlank();
            }
            if (node instanceof Parent inner) {
                check(inner, screen);
            }
        }
    }

    private static void check(ButtonBase button, String screen) {
        var words = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
        assertThat(words).as("%s: words of %s", screen, button).isNotBlank();
        assertThat(button.getHeight()).as("%s: height of %s", screen, button).isGreaterThanOrEqualTo(THUMB);
        // Seven days side by side are narrower than a thumb on the smallest phones, and as high as one.
        if (!button.getStyleClass().contains("day")) {
            assertThat(button.getWidth()).as("%s: width of %s", screen, button).isGreaterThanOrEqualTo(THUMB);
        }
    }

    private static boolean isShown(Node node) {
        for (var up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
