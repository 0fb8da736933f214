package com.onekaday.reminder;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish to be reminded, and when that is due next. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class Reminder {
    /** What somebody is reminded of. */
    enum Kind {
        REMINDER,
        STREAK_AT_RISK,
        WEEKLY_DIGEST
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "at_time")
    private LocalTime time;

    private int weekdays;

    @Column(name = "only_if_nothing")
    private boolean onlyIfNothing;

    @Column(name = "on_rest_days")
    private boolean onRestDays;

    private boolean enabled;

    @Column(name = "next_day")
    private @Nullable LocalDate nextDay;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private int snoozes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Reminder() {}

    Reminder(UUID accountId, NewReminder draft, ZoneId zone, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.kind = Kind.REMINDER;
        this.createdAt = now;
        state(draft, zone, now);
    }

    /** States it anew, and plans its next time from now on. */
    final void state(NewReminder draft, ZoneId zone, Instant now) {
        this.time = LocalTime.parse(draft.time());
        this.weekdays = draft.weekdays().stream().mapToInt(Reminder::bit).reduce(0, (all, bit) -> all | bit);
        this.onlyIfNothing = !Boolean.FALSE.equals(draft.onlyIfNothing());
        this.onRestDays = Boolean.TRUE.equals(draft.onRestDays());
        this.enabled = !Boolean.FALSE.equals(draft.enabled());
        plan(zone, now);
    }

    /** Plans the next time after a moment. */
    void plan(ZoneId zone, Instant after) {
        this.snoozes = 0;
        if (!enabled) {
            this.nextDay = null;
            this.nextAt = null;
            this.dueAt = null;
            return;
        }
        var next = new Timetable(time, weekdays, zone).after(after);
        this.nextDay = next.day();
        this.nextAt = next.at();
        this.dueAt = next.at();
    }

    /** Comes back after a while, still about the same day; what comes anyway by then is not put off. */
    void snooze(LocalDate today, Instant until) {
        if (enabled && (nextAt == null || until.isBefore(nextAt))) {
            this.nextDay = today;
            this.nextAt = until;
            this.dueAt = until;
            this.snoozes++;
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    /** The occurrence that is due; empty while none is planned. */
    Optional<Timetable.Occurrence> due() {
        return nextDay == null || nextAt == null
                ? Optional.empty()
                : Optional.of(new Timetable.Occurrence(nextDay, nextAt));
    }

    ReminderView toView() {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> (weekdays & bit(day)) != 0)
                .toList();
        return new ReminderView(id, time.toString(), days, onlyIfNothing, onRestDays, enabled, nextAt, version);
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
