package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.outbox.MessageView;
import com.onekaday.outbox.NewMessage;
import com.onekaday.outbox.OutboxQueue;
import com.onekaday.outbox.OutboxService;
import com.onekaday.outbox.Receipt;
import com.onekaday.system.clock.MovableClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own timers are off: nobody else sends these messages or tells these reminders. */
@BusinessTest
class OutboxIT {
    private static final Instant NOON = Instant.parse("2032-03-03T12:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    OutboxService outbox;

    @Inject
    OutboxQueue queue;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void moveClock() {
        clock.moveTo(NOON);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void givesAMessageToOneNodeUntilTheLeaseIsOver() throws Exception {
        var channel = channel();
        put(channel, null);

        assertThat(queue.claim(channel, 10)).hasSize(1);
        assertThat(queue.claim(channel, 10)).isEmpty();
        clock.moveTo(NOON.plus(Duration.ofMinutes(7)));
        assertThat(queue.claim(channel, 10)).hasSize(1);
    }

    @Test
    void takesNoWordOfANodeWhoseLeaseIsOver() throws Exception {
        var channel = channel();
        put(channel, null);
        var slow = queue.claim(channel, 10).get(0);
        clock.moveTo(NOON.plus(Duration.ofMinutes(7)));
        var quick = queue.claim(channel, 10).get(0);

        queue.note(slow, Receipt.refused("too slow"));
        queue.note(quick, Receipt.sent("done"));

        assertThat(quick.id()).isEqualTo(slow.id());
        assertThat(outbox.listOf(quick.subjectId(), null, 10).messages())
                .singleElement()
                .extracting(MessageView::state)
                .isEqualTo("sent");
    }

    @Test
    void keepsNothingOfATransactionThatWasRolledBack() throws Exception {
        var channel = channel();
        transaction.begin();
        outbox.put(List.of(message(channel, null)));
        transaction.rollback();

        assertThat(queue.claim(channel, 10)).isEmpty();
    }

    @Test
    void survivesAnHourWithoutTheOtherSide() throws Exception {
        var channel = channel();
        put(channel, null);
        var tries = 0;
        for (var minute = 0; minute < 60; minute++) {
            clock.moveTo(NOON.plus(Duration.ofMinutes(minute)));
            for (var message : queue.claim(channel, 10)) {
                queue.note(message, Receipt.failed("away"));
                tries++;
            }
        }
        clock.moveTo(NOON.plus(Duration.ofHours(3)));

        assertThat(tries).isBetween(4, 20);
        assertThat(queue.claim(channel, 10)).hasSize(1);
    }

    @Test
    void givesUpAtLastAndTriesAgainWhenTold() throws Exception {
        var channel = channel();
        put(channel, null);
        var targets = new HashSet<UUID>();
        for (var time = 1; time <= 20; time++) {
            clock.moveTo(NOON.plus(Duration.ofHours(2L * time)));
            var message = queue.claim(channel, 10).get(0);
            targets.add(message.subjectId());
            queue.note(message, Receipt.failed("away"));
        }
        var dead = outbox.listOf(targets.iterator().next(), null, 10).messages().get(0);

        assertThat(dead.state()).isEqualTo("dead");
        assertThat(outbox.retry(dead.id()).state()).isEqualTo("waiting");
        assertThat(queue.claim(channel, 10)).hasSize(1);
    }

    @Test
    void dropsWhatHasBeenLateForTooLong() throws Exception {
        var channel = channel();
        put(channel, NOON.plus(Duration.ofHours(2)));
        clock.moveTo(NOON.plus(Duration.ofHours(2)).plusSeconds(1));

        assertThat(queue.claim(channel, 10)).isEmpty();
    }

    private void put(String channel, @Nullable Instant expiresAt) throws Exception {
        transaction.begin();
        outbox.put(List.of(message(channel, expiresAt)));
        transaction.commit();
    }

    private NewMessage message(String channel, @Nullable Instant expiresAt) {
        var id = people.somebody().id();
        return new NewMessage(id, channel, id, id, null, NOON, expiresAt);
    }

    private static String channel() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
