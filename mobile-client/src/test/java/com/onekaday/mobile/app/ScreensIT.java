package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.server.Network;
import com.onekaday.mobile.store.FolderDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes pictures of every screen, for people to look at. */
class ScreensIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final InstantSource NOON = () -> Instant.parse("2026-11-20T15:42:00Z");

    private final Path folder;

    ScreensIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"light, en", "dark, en", "light, de"})
    void showsEveryScreen(String theme, String language) throws Exception {
        var disk = new FolderDisk(folder);
        disk.write(
                "preferences.json",
                "{\"format\":1,\"values\":{\"dark\":\"%s\",\"language\":\"%s\"}}"
                        .formatted(theme.equals("dark"), language));
        try (var server = new FakeServer();
                var phone = Handset.on(disk, server.address(), NOON)) {
            Sample.fill(server.account(), TODAY);
            var pictures = new Pictures(phone, theme + "-" + language);
            phone.await("submit");
            pictures.take("01-sign-in");
            phone.press("toggle");
            pictures.take("02-register");
            phone.press("toggle");
            phone.signIn("ana", FakeAccount.PASSWORD);
            phone.awaitText("total", "735");
            phone.awaitText("odds", "76");
            phone.await(() -> phone.says("Photo prints"), "what is expected");
            pictures.take("03-today");
            pictures.takeFrom("18-today-more", 1);
            phone.press("add");
            phone.pad("265");
            pictures.take("04-add");
            Handset.fx(() -> phone.shell().back());
            phone.press("tab-calendar");
            phone.await("day-2026-11-20");
            phone.await(() -> !phone.scene().getRoot().lookupAll(".day-hit").isEmpty(), "days");
            pictures.take("05-calendar");
            phone.press("day-2026-11-21");
            pictures.take("06-day");
            Handset.fx(() -> phone.shell().back());
            phone.press("tab-goals");
            pictures.take("07-goals");
            phone.press("goal-November");
            pictures.take("08-goal");
            phone.press("back");
            phone.press("new-goal");
            pictures.take("09-new-goal");
            phone.press("tab-stats");
            phone.await("bars");
            phone.await(() -> !phone.scene().getRoot().lookupAll(".insight").isEmpty(), "insights");
            pictures.take("10-stats");
            pictures.takeFrom("11-stats-more", 1);
            phone.press("tab-today");
            phone.press("open-inbox");
            phone.await(() -> !phone.scene().getRoot().lookupAll(".insight").isEmpty(), "messages");
            pictures.take("12-inbox");
            phone.press("open-reminders");
            phone.await("reminder-19-30");
            phone.await(() -> phone.says("22:00"), "quiet hours");
            pictures.take("16-reminders");
            phone.press("quiet-hours");
            pictures.take("19-quiet");
            Handset.fx(() -> phone.shell().back());
            phone.press("reminder-19-30");
            pictures.take("17-reminder");
            Handset.fx(() -> phone.shell().back());
            phone.press("back");
            phone.press("back");
            phone.press("all-entries");
            pictures.take("13-all-entries");
            phone.press("back");
            phone.press("open-settings");
            pictures.take("14-settings");
            phone.press("settings-about");
            pictures.take("15-about");
            assertThat(pictures.count()).isEqualTo(19);
        }
    }

    /** What is seldom seen: nothing yet, no connection, something amiss, the lock. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void showsWhatIsSeldomSeen(String theme) throws Exception {
        var disk = new FolderDisk(folder);
        disk.write(
                "preferences.json",
                "{\"format\":1,\"values\":{\"dark\":\"%s\",\"language\":\"en\"}}".formatted(theme.equals("dark")));
        var network = new Network();
        try (var server = new FakeServer();
                var phone = Handset.on(disk, server.address(), NOON, network)) {
            var pictures = new Pictures(phone, "seldom-" + theme);
            phone.type("login", "ana");
            phone.type("password", "wrong");
            phone.press("submit");
            phone.awaitText("sign-in-error", "do not match");
            pictures.take("01-wrong");
            phone.signIn("ana", FakeAccount.PASSWORD);
            phone.awaitText("total", "$0");
            pictures.take("02-first-day");
            phone.press("tab-goals");
            pictures.take("03-no-goal");
            phone.press("tab-stats");
            pictures.take("04-no-figures");
            phone.press("tab-today");
            phone.press("open-inbox");
            pictures.take("05-nothing-told");
            phone.press("back");
            server.account().refuse("Casino");
            log(phone, "Casino", "40");
            phone.awaitText("standing", "not accepted");
            network.cut();
            log(phone, "Workshop", "265.5");
            pictures.take("06-offline");
            phone.press("standing");
            pictures.take("07-waiting");
            phone.press("tab-today");
            phone.open("Casino");
            pictures.take("08-refused");
            Handset.fx(() -> phone.shell().back());
            phone.press("open-settings");
            phone.press("settings-target");
            pictures.take("09-target");
            Handset.fx(() -> phone.shell().back());
            phone.press("settings-currency");
            pictures.take("10-currency");
            Handset.fx(() -> phone.shell().back());
            phone.press("settings-pin");
            phone.pad("25");
            pictures.take("11-pin");
            phone.pad("80");
            phone.pad("2580");
            phone.press("sign-out");
            pictures.take("12-sign-out");
            Handset.fx(() -> phone.shell().back());
            phone.resume();
            phone.pad("12");
            pictures.take("13-locked");
            assertThat(pictures.count()).isEqualTo(13);
        }
    }

    private static void log(Handset phone, String source, String amount) throws Exception {
        phone.press("add");
        if (!phone.isThere("source-text")) {
            phone.press("new-source");
        }
        phone.type("source-text", source);
        phone.press("source-done");
        phone.pad(amount);
        phone.press("save");
    }
}
