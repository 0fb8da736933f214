package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.store.FolderDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finger does without a button, and the keyboard that comes in its way. */
class GesturesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final InstantSource NOON = () -> Instant.parse("2026-11-20T15:42:00Z");
    private static final String ROW = "#entries .row-button";

    private final Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakeServer server;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Handset phone;

    GesturesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void signIn() throws Exception {
        server = new FakeServer();
        server.account().record("Etsy", "90.00", TODAY, TODAY + "T09:12:00Z");
        phone = Handset.on(new FolderDisk(folder), server.address(), NOON);
        phone.signIn("ana", FakeAccount.PASSWORD);
        phone.awaitText("total", "$90");
    }

    @AfterEach
    void switchOff() {
        phone.close();
        server.close();
    }

    @Test
    void removesWhatIsSwipedToTheLeft() throws Exception {
        phone.drag(ROW, -120, 0);

        phone.awaitText("total", "$0");
        phone.await(() -> server.account().incomes().isEmpty(), "the removal to be sent");
    }

    @Test
    void editsWhatIsSwipedToTheRight() throws Exception {
        phone.drag(ROW, 120, 0);

        phone.await("save");
        phone.press("key-back");
        phone.press("key-back");
        phone.pad("75");
        phone.press("save");
        phone.awaitText("total", "$75");
    }

    @Test
    void doesNothingWhereAFingerOnlySlips() throws Exception {
        phone.drag(ROW, -40, 0);
        phone.drag(ROW, 30, 200);

        assertThat(phone.text("total")).isEqualTo("$90");
        assertThat(Handset.<Boolean>fx(() -> phone.shell().hasSheet())).isFalse();
    }

    @Test
    void fetchesWhatIsNewWherePulledDown() throws Exception {
        server.account().record("Shop", "10.00", TODAY, TODAY + "T10:00:00Z");

        phone.drag("#ring", 0, 20);
        assertThat(phone.text("total")).isEqualTo("$90");
        phone.drag("#ring", 0, 140);

        phone.awaitText("total", "$100");
    }

    @Test
    void keepsAboveTheKeyboardWhatIsTypedInto() throws Exception {
        phone.press("tab-goals");
        phone.press("new-goal");
        phone.await("goal-save");

        phone.keyboard(260);
        assertThat(bottom("goal-save")).isLessThanOrEqualTo(Handset.HEIGHT - 260);

        phone.keyboard(0);
        assertThat(bottom("goal-save")).isGreaterThan(Handset.HEIGHT - 260);
    }

    private double bottom(String id) throws Exception {
        return Handset.<Double>fx(() -> {
            var node = Objects.requireNonNull(phone.scene().lookup("#" + id));
            return node.localToScene(node.getLayoutBounds()).getMaxY();
        });
    }
}
