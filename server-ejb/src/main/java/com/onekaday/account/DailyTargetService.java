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

    /** Makes a daily goal's amount the target from {@code startsOn} on, also a day in the past. */
    public void follow(UUID accountId, UUID goalId, LocalDate startsOn, Money target) {
        targets.ofGoal(accountId, goalId)
                .ifPresentOrElse(
                        existing -> {
                            existing.startOn(startsOn);
                            existing.change(target);
                        },
                        () -> targets.add(new DailyTarget(accountId, startsOn, target, goalId, clock.instant())));
    }

    /** Takes the target of a goal away that is no daily one any more; the version before it holds again. */
    public void release(UUID accountId, UUID goalId) {
        targets.ofGoal(accountId, goalId).ifPresent(targets::remove);
    }
}
