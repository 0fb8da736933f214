package com.onekaday.reminder;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.notification.NotificationService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has due reminders told and plans their next time, many in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReminderQueue {
    private static final Duration REST = Duration.ofMinutes(15);

    @Inject
    Reminders reminders;

    @Inject
    NotificationService notifications;

    @Inject
    Occasions occasions;

    @Inject
    AuthenticationService accounts;

    @Inject
    InstantSource clock;

    /** Does some of the reminders to log that are due; tells how many that were. */
    public int tell(int most) {
        var now = clock.instant();
        var due = reminders.claim(now, most);
        if (!due.isEmpty()) {
            notifications.tell(
                    due.stream().flatMap(one -> one.notice(now).stream()).toList());
            reminders.plan(due.stream().collect(Collectors.toMap(DueReminder::id, one -> one.next(now))));
        }
        return due.size();
    }

    /**
     * Looks at one account whose streak or week is due.
     *
     * @param failed takes the id of the reminder while it is being done, and null when it is
     * @return whether there was one
     */
    public boolean tellOne(Consumer<@Nullable UUID> failed) {
        var now = clock.instant();
        var claimed = reminders.claimOne(now);
        claimed.ifPresent(reminder -> {
            failed.accept(reminder.id());
            accounts.account(reminder.accountId()).ifPresent(caller -> tell(caller, reminder, now));
        });
        failed.accept(null);
        return claimed.isPresent();
    }

    private void tell(Caller caller, Reminder reminder, Instant now) {
        var due = reminder.due();
        due.filter(occurrence -> !occurrence.at().plus(DueReminder.LATEST).isBefore(now))
                .flatMap(occurrence -> occasions.notice(caller, reminder.kind(), occurrence.day()))
                .ifPresent(notifications::tell);
        reminder.plan(
                caller.zone(),
                due.map(Timetable.Occurrence::at).filter(now::isBefore).orElse(now));
    }

    /** Passes over one that could not be done, for a while. */
    public void postpone(UUID id) {
        reminders.postpone(id, clock.instant().plus(REST));
    }
}
