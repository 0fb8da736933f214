package com.onekaday.mobile.lock;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinLockTest {

    private final Path folder;
    private final PinLock lock;

    PinLockTest(@TempDir Path folder) {
        this.folder = folder;
        lock = new PinLock(new Preferences(new FolderDisk(folder)));
    }

    @Test
    void opensForTheNumberAlone() {
        lock.set("2580");

        assertThat(lock.opens("2581")).isFalse();
        assertThat(lock.opens("2580")).isTrue();
    }

    @Test
    void countsWrongNumbersOverRestarts() {
        lock.set("2580");
        IntStream.range(0, PinLock.MOST_TRIES - 1).forEach(turn -> lock.opens("0000"));
        assertThat(lock.isSpent()).isFalse();

        var restarted = new PinLock(new Preferences(new FolderDisk(folder)));
        restarted.opens("0000");

        assertThat(restarted.isSpent()).isTrue();
    }

    @Test
    void keepsNoNumber() throws Exception {
        lock.set("2580");

        assertThat(Files.readString(folder.resolve("preferences.json"))).doesNotContain("2580");
        lock.remove();
        assertThat(lock.isSet()).isFalse();
    }
}
