package com.onekaday.account;

import com.onekaday.money.Money;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Lets a daily goal set the daily target from its start on. */
@Stateless
public class DailyTargetService {

    @Inject
    DailyTargets targets;

    @Inject
    InstantSource clock;

    /**
     * Makes a daily goal's amount the target from {@code startsOn} on, also a day in the past. Another amount with the
     * same start holds from today on: what the goal asked for on the days before stays.
     */
    public void follow(UUID accountId, UUID goalId, LocalDate startsOn, Money target, LocalDate today) {
        var versions = targets.ofGoal(accountId, goalId);
        if (versions.isEmpty() || !versions.get(0).startsOn(startsOn)) {
            versions.forEach(targets::remove);
            targets.add(new DailyTarget(accountId, startsOn, target, goalId, clock.instant()));
            return;
        }
        var latest = versions.get(versions.size() - 1);
        if (latest.target().equals(target)) {
            return;
        }
        if (latest.startsBefore(today)) {
            targets.add(new DailyTarget(accountId, today, target, goalId, clock.instant()));
        } else {
            latest.change(target);
        }
    }

    /** Takes the target of a goal away that is no daily one any more; the version before it holds again. */
    public void release(UUID accountId, UUID goalId) {
        targets.ofGoal(accountId, goalId).forEach(targets::remove);
    }
}
