package com.onekaday.mobile.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.KeptKey;
import com.onekaday.mobile.store.Preferences;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.text.Language;
import com.onekaday.mobile.ui.Look;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPresenterTest {

    private final FullDisk disk;
    private final Workspace workspace;
    private final Look look;
    private final List<Entry> saved = new ArrayList<>();
    private int rounds;

    EntryPresenterTest(@TempDir Path folder) {
        disk = new FullDisk(new FolderDisk(folder));
        look = new Look(new Preferences(disk));
        look.speak(Language.EN);
        var clock = new ServerClock(InstantSource.system());
        var session = new Session(
                (server, request) -> {
                    throw new CallFailed(CallFailed.Kind.OFFLINE, 0, "", "", null);
                },
                new KeptKey(disk),
                clock);
        workspace = new Workspace(disk, session, clock);
    }

    @Test
    void keepsWhatIsSavedAndThenSendsIt() {
        var sheet = sheet();
        sheet.source.set("Shop");
        type(sheet, "26.5");

        sheet.save();

        assertThat(saved).singleElement().satisfies(entry -> {
            assertThat(entry.said().amount()).isEqualByComparingTo("26.5");
            assertThat(entry.said().date()).isEqualTo(workspace.today());
        });
        assertThat(rounds).isEqualTo(1);
        assertThat(workspace.books().outbox().all()).hasSize(1);
    }

    @Test
    void offersTheLastSourceFirst() {
        var first = sheet();
        first.source.set("Shop");
        type(first, "1");
        first.save();

        assertThat(sheet().source.get()).isEqualTo("Shop");
        assertThat(sheet().sources()).containsExactly("Shop");
    }

    @Test
    void takesNoMoreDecimalsThanTheCurrencyHas() {
        var sheet = sheet();
        type(sheet, "1.239");
        assertThat(sheet.amount.get()).isEqualTo("$1.23");

        sheet.currency.set("JPY");
        var yen = sheet();
        yen.currency.set("JPY");
        type(yen, "1.5");
        assertThat(yen.amount.get()).isEqualTo("¥15");
    }

    @Test
    void asksForAnAmountAndASource() {
        var sheet = sheet();
        assertThat(sheet.complete.get()).isFalse();
        type(sheet, "5");
        assertThat(sheet.complete.get()).isFalse();
        sheet.source.set("Shop");
        assertThat(sheet.complete.get()).isTrue();
        sheet.press('<');
        assertThat(sheet.complete.get()).isFalse();
    }

    @Test
    void staysOpenWithWhatWasTypedWhereThePhoneIsFull() {
        var sheet = sheet();
        sheet.source.set("Shop");
        type(sheet, "265");
        disk.fill(true);

        sheet.save();

        assertThat(sheet.error.get()).contains("full");
        assertThat(sheet.amount.get()).isEqualTo("$265");
        assertThat(saved).isEmpty();
        assertThat(workspace.books().entries()).isEmpty();
        disk.fill(false);
        sheet.save();
        assertThat(saved).hasSize(1);
    }

    private EntryPresenter sheet() {
        var none = new Rounds(
                () -> {
                    rounds++;
                    return Optional.empty();
                },
                Runnable::run,
                Runnable::run);
        return new EntryPresenter(workspace, none, look, null, (entry, isNew) -> saved.add(entry));
    }

    private static void type(EntryPresenter sheet, String keys) {
        keys.chars().forEach(key -> sheet.press((char) key));
    }
}
