package com.onekaday.mobile.settings;

import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the app is, what it is made of, and under which licences. */
final class AboutView implements Screen {

    private static final String GPL = "https://www.gnu.org/licenses/gpl-3.0.html";

    private final Look look;
    private final Node root;

    AboutView(Look look, SettingsView.Ways ways) {
        this.look = look;
        var head = new VBox(
                8,
                Controls.badge(Icon.TARGET, "green"),
                Controls.label("1K A Day", "display"),
                Controls.label(ways.version(), "muted"),
                Controls.paragraph(text("about.words"), "empty"));
        head.setAlignment(Pos.CENTER);
        var licence = new VBox(
                8,
                Controls.label(text("licence"), "section-title"),
                Controls.paragraph(text("licence.words"), "insight"));
        var open = Controls.tonal(text("licence.open"), () -> ways.open(GPL));
        open.setId("open-licence");
        licence.getChildren().add(open);
        licence.getStyleClass().addAll("card", "padded");
        var parts = new VBox(
                8, Controls.label(text("parts"), "section-title"), Controls.paragraph(read("licences.txt"), "insight"));
        parts.getStyleClass().addAll("card", "padded");
        root = Controls.scroll(new VBox(14, head, licence, parts));
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(AboutView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String key) {
        return look.texts().get("settings." + key);
    }

    @Override
    public String title() {
        return text("about");
    }

    @Override
    public Node node() {
        return root;
    }
}
