package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.onekaday.account.Caller;
import com.onekaday.milestone.MilestoneService;
import com.onekaday.milestone.MilestoneView;
import com.onekaday.milestone.Place;
import com.onekaday.nightly.NightService;
import com.onekaday.system.clock.MovableClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own timer is off: nobody else closes these accounts' days. */
@BusinessTest
class NightServiceIT {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Instant MONDAY_NOON = Instant.parse("2031-03-03T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final ZoneId UTC = ZoneId.of("UTC");

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    NightService nights;

    @Inject
    MilestoneService milestones;

    @BeforeEach
    void moveClock() {
        clock.moveTo(MONDAY_NOON);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void tellsWhatADayReachedThatHasJustClosed() {
        var caller = somebody(UTC);
        nights.close(caller.id());
        people.earn(caller, MONDAY, "1000", "shop");

        nights.close(caller.id());
        assertThat(kept(caller)).isEmpty(); // the day is not over
        clock.moveTo(MONDAY_NOON.plus(DAY));
        nights.close(caller.id());

        assertThat(kept(caller))
                .extracting(MilestoneView::kind, MilestoneView::date, MilestoneView::value, MilestoneView::silent)
                .containsExactlyInAnyOrder(
                        tuple("first_hit", MONDAY, new BigDecimal("1000.00"), false),
                        tuple("lifetime_total", MONDAY, new BigDecimal("1000.00"), false));
    }

    @Test
    void recordsSilentlyWhatBackDatingReaches() {
        var caller = somebody(UTC);
        nights.close(caller.id());
        people.earn(caller, MONDAY.minusDays(2), "1200", "shop");
        clock.moveTo(MONDAY_NOON.plus(DAY));
        nights.close(caller.id());

        assertThat(kept(caller)).isNotEmpty().allMatch(MilestoneView::silent);
    }

    @Test
    void tellsNothingTwice() {
        var caller = somebody(UTC);
        nights.close(caller.id());
        people.earn(caller, MONDAY, "1000", "shop");
        clock.moveTo(MONDAY_NOON.plus(DAY));
        nights.close(caller.id());
        var once = kept(caller);
        clock.moveTo(MONDAY_NOON.plus(DAY.multipliedBy(2)));
        nights.close(caller.id());

        assertThat(kept(caller)).isEqualTo(once);
    }

    @Test
    void makesUpForMissedNights() throws SQLException {
        var caller = somebody(UTC);
        nights.close(caller.id());
        people.earn(caller, MONDAY, "1000", "shop");
        clock.moveTo(MONDAY_NOON.plus(DAY.multipliedBy(40)));
        nights.close(caller.id());

        assertThat(kept(caller)).isNotEmpty().noneMatch(MilestoneView::silent);
        assertThat(dueIn(caller)).isEqualTo(Duration.ZERO); // nine days are still to be closed
        nights.close(caller.id());
        assertThat(dueIn(caller)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void comesBackAtMidnightWhereTheAccountLives() throws SQLException {
        var caller = somebody(ZoneId.of("Asia/Kathmandu")); // a quarter to six where it is noon in London
        nights.close(caller.id());

        assertThat(dueIn(caller)).isEqualTo(Duration.ofHours(6).plusMinutes(15));
    }

    @Test
    void isDueAtOnceForWhoIsNewOrMoves() throws SQLException {
        var caller = somebody(UTC);
        assertThat(isDue(caller)).isTrue();
        nights.close(caller.id());
        assertThat(isDue(caller)).isFalse();

        execute("update account set time_zone = 'Asia/Tokyo' where id = ?", caller.id());
        assertThat(isDue(caller)).isTrue();
    }

    @Test
    void givesEachAccountToOneNodeUntilTheLeaseIsOver() {
        var caller = somebody(UTC);

        assertThat(claimAll()).contains(caller.id());
        assertThat(claimAll()).doesNotContain(caller.id());
        clock.moveTo(MONDAY_NOON.plus(Duration.ofMinutes(16)));
        assertThat(claimAll()).contains(caller.id());
    }

    @Test
    void passesOverAnAccountThatIsBeingChanged() throws SQLException {
        var caller = somebody(UTC);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select id from account where id = ? for update")) {
                lock.setObject(1, caller.id());
                lock.executeQuery();
                nights.close(caller.id());
            }
            connection.rollback();
        }
        assertThat(isDue(caller)).isTrue();
    }

    @Test
    void listsTheLatestFirstPartByPart() {
        var caller = somebody(UTC);
        for (var day = 0; day < 8; day++) {
            people.earn(caller, MONDAY.minusDays(8 - day), String.valueOf(1000 + 100 * day), "shop");
        }
        nights.close(caller.id());
        var all = kept(caller);
        var first = milestones.list(caller, null, 3);
        var last = first.milestones().get(2);
        var rest = milestones.list(caller, new Place(last.date(), last.id()), 200);

        assertThat(first.more()).isTrue();
        assertThat(rest.more()).isFalse();
        assertThat(all)
                .startsWith(first.milestones().toArray(MilestoneView[]::new))
                .endsWith(rest.milestones().toArray(MilestoneView[]::new));
        assertThat(all).hasSize(3 + rest.milestones().size());
        assertThat(all).extracting(MilestoneView::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all)
                .filteredOn(milestone -> milestone.kind().equals("streak"))
                .extracting(MilestoneView::value, MilestoneView::currency)
                .containsExactly(tuple(new BigDecimal(7), null));
    }

    private Caller somebody(ZoneId zone) {
        return people.somebody(zone, List.of(DayOfWeek.values()));
    }

    private List<MilestoneView> kept(Caller caller) {
        return milestones.list(caller, null, 200).milestones();
    }

    private List<UUID> claimAll() {
        return nights.claim(10_000);
    }

    private boolean isDue(Caller caller) throws SQLException {
        return !dueAt(caller).isAfter(clock.instant());
    }

    /** To the minute: the clock goes on while a test runs. */
    private Duration dueIn(Caller caller) throws SQLException {
        var left = Duration.between(clock.instant(), dueAt(caller));
        return Duration.ofMinutes(Math.round(left.toSeconds() / 60.0));
    }

    private Instant dueAt(Caller caller) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select due_at from night where account_id = ?")) {
            query.setObject(1, caller.id());
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private void execute(String sql, UUID account) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            statement.executeUpdate();
        }
    }
}
