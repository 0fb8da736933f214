package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.notification.NotificationService;
import com.onekaday.reminder.NewReminder;
import com.onekaday.reminder.ReminderQueue;
import com.onekaday.reminder.ReminderService;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own timers are off: reminders are told when the test says so. */
@BusinessTest
class ReminderIT {
    private static final Instant MORNING = Instant.parse("2033-06-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2033, 6, 1);
    private static final List<DayOfWeek> ALL = List.of(DayOfWeek.values());

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    ReminderService reminders;

    @Inject
    ReminderQueue queue;

    @Inject
    NotificationService notifications;

    @Inject
    Books books;

    @BeforeEach
    void moveClock() {
        clock.moveTo(MORNING);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void remindsOnceOfADayThatHasNothing() {
        var caller = withReminder();

        tellAt("2033-06-01T19:00:01Z");
        tellAt("2033-06-01T19:00:05Z");

        assertThat(told(caller)).containsExactly("2033-06-01");
    }

    @Test
    void leavesInPeaceWhoHasLogged() {
        var caller = withReminder();
        people.earn(caller, DAY, "10.00", "Shop");

        tellAt("2033-06-01T19:00:01Z");

        assertThat(told(caller)).isEmpty();
    }

    @Test
    void leavesInPeaceWhoHasADayOff() {
        var caller = people.somebody(
                ZoneId.of("UTC"),
                ALL.stream().filter(day -> day != DAY.getDayOfWeek()).toList());
        reminders.create(caller, new NewReminder("19:00", ALL, true, false, true));

        tellAt("2033-06-01T19:00:01Z");

        assertThat(told(caller)).isEmpty();
    }

    @Test
    void dropsWhatIsMoreThanTwoHoursLate() {
        var caller = withReminder();

        tellAt("2033-06-01T21:00:02Z");
        tellAt("2033-06-02T19:00:02Z");

        assertThat(told(caller)).containsExactly("2033-06-02");
    }

    @Test
    void comesBackAfterASnooze() {
        var caller = withReminder();
        tellAt("2033-06-01T19:00:01Z");

        reminders.snooze(caller, reminders.list(caller).get(0).id(), 30);
        tellAt("2033-06-01T19:20:00Z");
        assertThat(told(caller)).hasSize(1);
        tellAt("2033-06-01T19:31:00Z");

        assertThat(told(caller)).hasSize(2);
    }

    @Test
    void isPlannedAnewWhenTheAccountMoves() throws Exception {
        var caller = withReminder();
        books.change("update account set time_zone = 'America/New_York' where id = ?", caller.id());
        queue.tell(10_000);

        assertThat(reminders.list(people.again(caller.id())).get(0).nextAt())
                .isEqualTo(Instant.parse("2033-06-01T23:00:00Z"));
    }

    @Test
    void tellsOnceWhenTwoNodesLookAtTheSameTime() throws Exception {
        var callers = IntStream.range(0, 20).mapToObj(i -> withReminder()).toList();
        clock.moveTo(Instant.parse("2033-06-01T19:00:01Z"));
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var first = nodes.submit(() -> queue.tell(10_000));
            var second = nodes.submit(() -> queue.tell(10_000));
            first.get();
            second.get();
        } finally {
            nodes.shutdown();
        }

        assertThat(callers).allSatisfy(caller -> assertThat(told(caller)).hasSize(1));
    }

    private Caller withReminder() {
        var caller = people.somebody();
        reminders.create(caller, new NewReminder("19:00", ALL, true, false, true));
        return caller;
    }

    private void tellAt(String instant) {
        clock.moveTo(Instant.parse(instant));
        queue.tell(10_000);
    }

    private List<String> told(Caller caller) {
        return notifications.list(caller, null, 20).notifications().stream()
                .map(one -> String.valueOf(one.facts().get("date")))
                .toList();
    }
}
