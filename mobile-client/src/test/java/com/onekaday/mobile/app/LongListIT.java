package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.store.FolderDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongListIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final InstantSource NOON = () -> Instant.parse("2026-11-20T12:00:00Z");
    private static final int ENTRIES = 10_000;

    /** Scrolling makes no new rows: those in sight show one entry after another. */
    @Test
    void reusesTheRowsInSight(@TempDir Path folder) throws Exception {
        try (var server = new FakeServer();
                var phone = Handset.on(new FolderDisk(folder), server.address(), NOON)) {
            IntStream.range(0, ENTRIES).forEach(number -> {
                var day = TODAY.minusDays(number / 7);
                server.account().record("Shop " + number % 9, "1" + number % 90, day, day + "T10:00:00Z");
            });
            phone.signIn("ana", FakeAccount.PASSWORD);
            phone.press("all-entries");
            phone.await(() -> list(phone).getItems().size() == ENTRIES, "all entries");

            var rows = new HashSet<Node>();
            for (var place = 0; place < ENTRIES; place += 137) {
                var shown = place;
                rows.addAll(Handset.fx(() -> {
                    list(phone).scrollTo(shown);
                    list(phone).layout();
                    return list(phone).lookupAll(".history-cell");
                }));
            }

            assertThat(rows).hasSizeLessThan(60);
        }
    }

    private static ListView<?> list(Handset phone) {
        return (ListView<?>) phone.scene().lookup("#history");
    }
}
