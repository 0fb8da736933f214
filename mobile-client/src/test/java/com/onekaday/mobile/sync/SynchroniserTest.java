package com.onekaday.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.book.Books;
import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.book.Draft;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.net.UrlHttp;
import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.KeptKey;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is lost, nothing is doubled, and it is always clear what waits: whatever the network does. */
class SynchroniserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final FakeServer server = new FakeServer();
    private final FolderDisk disk;
    private boolean online = true;
    private Workspace phone;

    SynchroniserTest(@TempDir Path folder) {
        disk = new FolderDisk(folder);
        phone = workspace();
    }

    @BeforeEach
    void signIn() throws CallFailed {
        phone.session().signIn(server.address(), "ana", FakeAccount.PASSWORD, null);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** As after a restart: everything but what is on the disk is gone. */
    private Workspace workspace() {
        var clock = new ServerClock(InstantSource.system());
        var http = new UrlHttp(Duration.ofSeconds(2), Duration.ofSeconds(2));
        var session = new Session(
                (address, request) -> http.send(online ? address : NOWHERE, request), new KeptKey(disk), clock);
        return new Workspace(disk.folder("account"), session, clock);
    }

    @Test
    void sendsOnceWhatWasSavedOfflineBeforeARestart() throws Exception {
        online = false;
        books().add(draft("265"));
        assertThat(round()).isEqualTo("OFFLINE");

        phone = workspace();
        assertThat(books().entries()).extracting(Entry::said).containsExactly(draft("265"));
        online = true;
        assertThat(round()).isEqualTo("done");
        assertThat(round()).isEqualTo("done");

        assertThat(server.account().incomes()).hasSize(1);
        assertThat(books().outbox().all()).isEmpty();
        assertThat(books().entries()).singleElement().matches(entry -> entry.change() == null);
    }

    @Test
    void doublesNothingWhereTheReplyWasLost() throws Exception {
        books().add(draft("265"));
        server.spoil(FakeServer.Fault.LOST_REPLY);

        round();
        assertThat(books().outbox().all()).hasSize(1);
        round();

        assertThat(server.account().incomes()).hasSize(1);
        assertThat(books().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"BROKEN,BROKEN", "BUSY,BUSY", "HTML,STRANGE"})
    void keepsWhatMayStillArrive(FakeServer.Fault fault, String why) throws Exception {
        books().add(draft("265"));
        server.spoil(fault);

        assertThat(round()).isEqualTo(why);
        assertThat(books().outbox().all()).extracting(Change::state).containsExactly(Change.State.PENDING);
        assertThat(round()).isEqualTo("done");

        assertThat(server.account().incomes()).hasSize(1);
    }

    @Test
    void takesNewTokensInTheMiddleOfTheQueue() throws Exception {
        books().add(draft("1"));
        books().add(draft("2"));
        server.spoil(FakeServer.Fault.EXPIRED);

        assertThat(round()).isEqualTo("done");

        assertThat(server.account().incomes()).hasSize(2);
        assertThat(server.seen()).contains("POST /auth/refresh");
    }

    @Test
    void keepsTheQueueForWhoeverSignsInAgain() throws Exception {
        books().add(draft("265"));
        server.spoil(FakeServer.Fault.SIGNED_OUT);

        assertThat(round()).isEqualTo("SIGNED_OUT");
        assertThat(phone.session().isSignedIn()).isFalse();
        signIn();
        assertThat(round()).isEqualTo("done");

        assertThat(server.account().incomes()).hasSize(1);
    }

    @Test
    void setsAsideWhatIsRefusedAndSendsTheRest() throws Exception {
        server.account().refuse("Casino");
        books().add(new Draft(new BigDecimal("5"), "USD", "Casino", DAY, ""));
        books().add(draft("265"));

        round();

        assertThat(server.account().incomes()).hasSize(1);
        assertThat(books().outbox().all()).singleElement().satisfies(change -> {
            assertThat(change.state()).isEqualTo(Change.State.FAILED);
            assertThat(change.reason()).contains("invalid");
        });
        server.account().refuse("");
        books().retry(books().outbox().all().get(0));
        round();
        assertThat(server.account().incomes()).hasSize(2);
    }

    @Test
    void letsTheServersVersionHoldAndOffersTheChangeAgain() throws Exception {
        var id = server.account().record("Shop", "10", DAY, "2026-11-20T09:00:00Z");
        round();
        var entry = books().entries().get(0);
        server.account().change(id, "20");
        books().edit(entry, draft("30"));

        round();

        var conflict = books().entries().get(0);
        assertThat(conflict.said().amount()).isEqualByComparingTo("20");
        var change = Objects.requireNonNull(conflict.change());
        assertThat(change.state()).isEqualTo(Change.State.CONFLICT);
        assertThat(change.draft().amount()).isEqualByComparingTo("30");

        books().retry(change);
        round();
        assertThat(server.account().total()).isEqualByComparingTo("30");
    }

    @Test
    void seesThatAChangeHadArrivedAfterAll() throws Exception {
        server.account().record("Shop", "10", DAY, "2026-11-20T09:00:00Z");
        round();
        books().edit(books().entries().get(0), draft("30"));
        server.spoil(FakeServer.Fault.LOST_REPLY, FakeServer.Fault.BUSY);

        round();
        round();
        round();

        assertThat(books().outbox().all()).isEmpty();
        assertThat(server.account().total()).isEqualByComparingTo("30");
    }

    @Test
    void removesAndTakesWhatWasRemovedElsewhere() throws Exception {
        server.account().record("Shop", "10", DAY, "2026-11-20T09:00:00Z");
        server.account().record("Shop", "20", DAY, "2026-11-20T10:00:00Z");
        round();

        books().remove(books().entries().get(0));
        assertThat(books().entries()).hasSize(1);
        round();

        assertThat(server.account().total()).isEqualByComparingTo("10");
    }

    @Test
    void sendsNothingOfWhatWasTakenBackInTime() throws Exception {
        online = false;
        var change = books().add(draft("265"));
        books().remove(books().entry(change.key()).orElseThrow());
        online = true;

        round();

        assertThat(server.account().incomes()).isEmpty();
        assertThat(server.seen()).doesNotContain("POST /api/income");
    }

    /** It may have arrived, so it is changed and not simply sent otherwise: the key belongs to what was said first. */
    @Test
    void changesWhatMayHaveArrived() throws Exception {
        var change = books().add(draft("265"));
        server.spoil(FakeServer.Fault.LOST_REPLY);
        round();

        books().edit(books().entry(change.key()).orElseThrow(), draft("300"));
        assertThat(books().entries())
                .extracting(entry -> entry.said().amount().intValue())
                .containsExactly(300);
        round();
        round();

        assertThat(server.account().incomes()).hasSize(1);
        assertThat(server.account().total()).isEqualByComparingTo("300");
    }

    @Test
    void marksDays() throws Exception {
        books().mark(DAY, "rest");
        assertThat(books().mark(DAY)).contains("rest");

        round();

        assertThat(server.account().marks()).containsEntry("2026-11-20", "rest");
        books().mark(DAY, null);
        assertThat(books().mark(DAY)).isEmpty();
        round();
        assertThat(server.account().marks()).isEmpty();
    }

    private Books books() {
        return phone.books();
    }

    private String round() {
        return phone.synchroniser().run().map(Enum::name).orElse("done");
    }

    private static Draft draft(String amount) {
        return new Draft(new BigDecimal(amount), "USD", "Shop", DAY, "");
    }
}
