package com.onekaday.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.book.Draft;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.server.Network;
import com.onekaday.mobile.server.RealServer;
import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.KeptKey;
import com.onekaday.mobile.sync.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app on the real server: what people do every day, also where the network leaves them. */
class PhoneIT {

    private static final String PASSWORD = "correct horse battery staple";

    @SuppressWarnings("NullAway.Init") // JUnit starts it first
    private static RealServer server;

    private final String name = "phone" + UUID.randomUUID().toString().replace("-", "");
    private final Network network = new Network();
    private final FolderDisk disk;
    private @Nullable Session witness;

    PhoneIT(@TempDir Path folder) {
        disk = new FolderDisk(folder);
    }

    @BeforeAll
    static void start() throws Exception {
        server = RealServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void registersLogsChangesAndRemoves() throws Exception {
        try (var phone = phone()) {
            register(phone);
            phone.awaitText("total", "$0");
            phone.awaitText("target", "1,000");

            phone.press("add");
            phone.type("source-text", "Etsy");
            phone.press("source-done");
            phone.pad("265.5");
            phone.press("save");
            phone.awaitText("total", "$265.50");
            awaitIncomes(phone, "265.50");

            openFirst(phone);
            phone.press("edit");
            phone.press("key-back");
            phone.press("key-back");
            phone.pad("0");
            phone.press("save");
            phone.awaitText("total", "$2,650");
            awaitIncomes(phone, "2650.00");

            openFirst(phone);
            phone.press("remove");
            phone.awaitText("total", "$0");
            awaitIncomes(phone);
        }
    }

    @Test
    void sendsOnceWhatWasLoggedOfflineBeforeARestart() throws Exception {
        try (var phone = phone()) {
            register(phone);
            network.cut();
            phone.press("add");
            phone.type("source-text", "Etsy");
            phone.press("source-done");
            phone.pad("90");
            phone.press("save");
            phone.awaitText("total", "$90");
            phone.awaitText("standing", "1 waiting");
        }
        try (var phone = phone()) {
            phone.awaitText("total", "$90");
            phone.awaitText("standing", "1 waiting");
            network.mend();
            phone.press("tab-today");
            Handset.fx(() -> {
                phone.home().resume();
                return true;
            });
            awaitIncomes(phone, "90.00");
            phone.await(() -> !phone.scene().lookup("#standing").isVisible(), "nothing to be waiting");
        }
        try (var phone = phone()) {
            phone.awaitText("total", "$90");
            awaitIncomes(phone, "90.00");
        }
    }

    @Test
    void setsAGoalAndTakesADayOff() throws Exception {
        try (var phone = phone()) {
            register(phone);
            phone.press("tab-goals");
            phone.press("new-goal");
            phone.type("goal-name", "Roof");
            phone.type("goal-amount", "5000");
            phone.press("period-yearly");
            phone.press("goal-save");
            phone.await("goal-Roof");

            var tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
            phone.press("tab-calendar");
            if (tomorrow.getDayOfMonth() == 1) {
                phone.press("month-after");
            }
            phone.press("day-" + tomorrow);
            phone.press("day-rest");
            phone.await(
                    () ->
                            asked("/api/days?from=%s&to=%s".formatted(tomorrow, tomorrow))
                                    .list("days", day -> day)
                                    .stream()
                                    .anyMatch(day -> day.optionalText("mark").equals(Optional.of("rest"))),
                    "a day off");
        }
    }

    @Test
    void warnsOfWhatIsUnsentBeforeSigningOut() throws Exception {
        try (var phone = phone()) {
            register(phone);
            network.cut();
            phone.press("add");
            phone.type("source-text", "Etsy");
            phone.press("source-done");
            phone.pad("7");
            phone.press("save");
            phone.awaitText("total", "$7");
            phone.press("open-settings");
            phone.press("sign-out");
            assertThat(phone.scene().getRoot().lookupAll(".insight").toString()).contains("1 change was not sent yet");
            phone.press("sign-out-yes");
            phone.await("submit");

            network.mend();
            phone.signIn(name, PASSWORD);
            phone.awaitText("total", "$7");
            awaitIncomes(phone, "7.00");
        }
    }

    /** Add two, change one, remove the other, with the network cut after each request in turn, with and without its reply. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesAndDoublesNothingWhereverTheNetworkIsCut(boolean withoutReply) throws Exception {
        try (var phone = phone()) {
            register(phone);
        }
        for (var requests = withoutReply ? 1 : 0; requests < 14; requests++) {
            var before = asked("/api/income?limit=200")
                    .list("data", income -> income)
                    .size();
            var workspace = workspace();
            workspace.synchroniser().run();
            network.cutAfter(requests, withoutReply);
            var kept = workspace.books().add(draft("10." + requests)).key();
            var gone = workspace.books().add(draft("20." + requests)).key();
            workspace.synchroniser().run();
            workspace.books().edit(find(workspace, "10." + requests, kept), draft("30." + requests));
            workspace.books().remove(find(workspace, "20." + requests, gone));
            workspace.synchroniser().run();

            network.mend();
            var restarted = workspace();
            IntStream.range(0, 3).forEach(turn -> restarted.synchroniser().run());

            assertThat(restarted.books().outbox().all())
                    .as("after %d requests", requests)
                    .isEmpty();
            var incomes = asked("/api/income?limit=200").list("data", income -> income);
            assertThat(incomes).as("after %d requests", requests).hasSize(before + 1);
            assertThat(incomes.get(0).decimal("amount")).isEqualByComparingTo("30." + requests);
            assertThat(restarted.books().entries()).hasSize(before + 1);
        }
    }

    @Test
    void followsWhatIsRemovedElsewhere() throws Exception {
        try (var phone = phone()) {
            register(phone);
            var elsewhere = session();
            var id = elsewhere
                    .call(Request.post(
                            "/api/income", Json.object().add("amount", "40").add("source", "Shop")))
                    .json()
                    .text("id");
            resume(phone);
            phone.awaitText("total", "$40");

            elsewhere.call(Request.delete("/api/income/" + id));
            resume(phone);
            phone.awaitText("total", "$0");
        }
    }

    private static void resume(Handset phone) throws Exception {
        Handset.fx(() -> {
            phone.home().resume();
            return true;
        });
    }

    private static Entry find(Workspace workspace, String amount, String key) {
        return workspace
                .books()
                .entry(key)
                .or(() -> workspace.books().entries().stream()
                        .filter(entry -> entry.said().amount().compareTo(new BigDecimal(amount)) == 0)
                        .findFirst())
                .orElseThrow();
    }

    private static Draft draft(String amount) {
        return new Draft(new BigDecimal(amount), "USD", "Shop", LocalDate.now(Clock.systemUTC()), "");
    }

    private Handset phone() throws Exception {
        return Handset.on(disk, server.address(), InstantSource.system(), network);
    }

    private Workspace workspace() {
        var clock = new ServerClock(InstantSource.system());
        return new Workspace(disk.folder("test"), new Session(network, new KeptKey(disk), clock), clock);
    }

    private void register(Handset phone) throws Exception {
        phone.press("toggle");
        phone.type("email", name + "@example.org");
        phone.signIn(name, PASSWORD);
    }

    private static void openFirst(Handset phone) throws Exception {
        phone.await(() -> phone.scene().lookup("#entries .row-button") != null, "an entry");
        Handset.fx(() -> {
            ((Button) phone.scene().lookup("#entries .row-button")).fire();
            return true;
        });
    }

    /** Waits until the server has exactly these amounts. */
    private void awaitIncomes(Handset phone, String... amounts) throws Exception {
        phone.await(
                () -> asked("/api/income")
                        .list("data", income -> income.text("amount"))
                        .equals(List.of(amounts)),
                "the server to have " + List.of(amounts));
    }

    /** What the server says, past the phone. */
    private Fields asked(String path) {
        try {
            return session().call(Request.get(path)).json();
        } catch (CallFailed e) {
            throw new AssertionError(e);
        }
    }

    private Session session() throws CallFailed {
        if (witness == null) {
            var clock = new ServerClock(InstantSource.system());
            var other = new Session(new Network(), new KeptKey(disk.folder("witness")), clock);
            other.signIn(server.address(), name, PASSWORD, null);
            witness = other;
        }
        return witness;
    }
}
