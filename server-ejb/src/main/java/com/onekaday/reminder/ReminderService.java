package com.onekaday.reminder;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps when people want to be reminded. */
@Stateless
public class ReminderService {
    /** How many reminders a person may have. */
    public static final int MOST = 10;

    private static final int LONGEST_SNOOZE = 12 * 60;

    @Inject
    Reminders reminders;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReminderView> list(Caller caller) {
        return reminders.list(caller.id()).stream().map(Reminder::toView).toList();
    }

    public ReminderView create(Caller caller, NewReminder draft) {
        if (reminders.list(caller.id()).size() >= MOST) {
            throw Refusal.conflict("too-many", "You have %d reminders; change one of them".formatted(MOST));
        }
        var reminder = new Reminder(caller.id(), draft, caller.zone(), clock.instant());
        reminders.add(reminder);
        reminders.write();
        return reminder.toView();
    }

    public ReminderView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    /**
     * States a reminder anew.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes it meanwhile
     */
    public ReminderView change(Caller caller, UUID id, Function<ReminderView, NewReminder> change) {
        var reminder = find(caller, id);
        reminder.state(change.apply(reminder.toView()), caller.zone(), clock.instant());
        reminders.write();
        return reminder.toView();
    }

    /**
     * Removes a reminder.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<ReminderView> check) {
        var reminder = find(caller, id);
        check.accept(reminder.toView());
        reminders.remove(reminder);
    }

    /**
     * Has a reminder come back after some minutes, unless it comes by then anyway.
     *
     * @throws Refusal where it is for less than a minute or more than twelve hours
     */
    public ReminderView snooze(Caller caller, UUID id, int minutes) {
        if (minutes < 1 || minutes > LONGEST_SNOOZE) {
            throw Refusal.ruleBroken(
                    "/minutes", "out-of-range", "Choose from 1 to %d minutes".formatted(LONGEST_SNOOZE));
        }
        var reminder = find(caller, id);
        reminder.snooze(caller.today(clock), clock.instant().plus(Duration.ofMinutes(minutes)));
        reminders.write();
        return reminder.toView();
    }

    private Reminder find(Caller caller, UUID id) {
        return reminders.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("reminder"));
    }
}
