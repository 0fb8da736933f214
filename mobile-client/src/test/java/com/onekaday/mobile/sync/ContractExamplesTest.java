package com.onekaday.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Income;
import com.onekaday.mobile.goals.Goal;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.server.Network;
import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.KeptKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own examples, which its tests hold to its records, are understood here. */
class ContractExamplesTest {

    private static final Path EXAMPLES = Path.of("../server-rest/src/test/resources/contract");

    @Test
    void understandsTheAccount() throws IOException {
        var account = Account.of(read("account"));

        assertThat(account.currency()).isEqualTo("EUR");
        assertThat(account.zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(account.dailyTarget()).isEqualByComparingTo("1000");
        assertThat(account.version()).isPositive();
    }

    @Test
    void understandsAnIncome() throws IOException {
        var income = Income.of(read("income"));

        assertThat(income.amount()).isEqualByComparingTo("250");
        assertThat(income.baseAmount()).isEqualByComparingTo("242.45");
        assertThat(income.note()).isEqualTo("Logo");
        assertThat(income.version()).isEqualTo(1);
    }

    @Test
    void understandsGoals() throws IOException {
        var goals = Goal.all(Optional.of(read("goal-figures")));

        assertThat(goals).singleElement().satisfies(goal -> {
            assertThat(goal.probability()).isEqualTo(93);
            assertThat(goal.fan()).isNotEmpty();
            assertThat(goal.percentiles()).isNotEmpty();
            assertThat(goal.neededPerDay()).isEqualByComparingTo("432.51");
        });
    }

    @Test
    void understandsTheSummary() throws IOException {
        var summary = read("summary");

        assertThat(summary.object("today").optionalDate("date")).isPresent();
        assertThat(summary.object("today").json()).containsKeys("target", "total");
        assertThat(summary.object("streak").json()).containsKey("current");
        assertThat(summary.object("freezes").json()).containsKey("held");
        assertThat(summary.object("week").object("vs_previous").json()).containsKey("growth");
        assertThat(summary.object("weekday_pattern").json()).containsKey("index");
    }

    @Test
    void understandsAYearOfDays() throws IOException {
        assertThat(read("heatmap").list("days", day -> day)).isNotEmpty().allSatisfy(day -> {
            assertThat(day.optionalDate("date")).isPresent();
            assertThat(day.json()).containsKeys("state", "target", "total");
        });
    }

    @Test
    void followsChanges(@TempDir Path folder) throws Exception {
        try (var server = new FakeServer()) {
            server.account().tell("/api/sync", read("sync").json());
            server.account().tell("/api/me", read("account").json());
            var disk = new FolderDisk(folder);
            var clock = new ServerClock(InstantSource.system());
            var session = new Session(new Network(), new KeptKey(disk), clock);
            session.signIn(server.address(), "ada", FakeAccount.PASSWORD, null);
            var workspace = new Workspace(disk, session, clock);

            assertThat(workspace.synchroniser().run()).isEmpty();

            assertThat(workspace.books().syncMark()).contains(read("sync").text("mark"));
            assertThat(workspace.books().entries()).hasSize(1);
            assertThat(workspace.books().sources()).contains("Stripe");
            assertThat(workspace.books().mark(LocalDate.of(2026, 11, 22))).contains("rest");
        }
    }

    private static Fields read(String name) throws IOException {
        return Json.read(Files.readString(EXAMPLES.resolve(name + ".json"))).orElseThrow();
    }
}
