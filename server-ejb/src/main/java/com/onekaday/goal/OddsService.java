package com.onekaday.goal;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Notes every night what the odds of goals are, tells when they turn, and shows how they went. */
@Stateless
public class OddsService {

    /** A year and what a chart shows beside it; what is older is forgotten. */
    static final int KEPT_DAYS = 400;

    @Inject
    AuthenticationService accounts;

    @Inject
    GoalBook goals;

    @Inject
    ProgressService progress;

    @Inject
    OddsBook book;

    @Inject
    Event<OddsTurned> turned;

    @Inject
    InstantSource clock;

    /** Notes the odds of an account's goals as its day begins. Doing it again on that day does nothing. */
    public void note(UUID accountId) {
        accounts.account(accountId).ifPresent(caller -> {
            var standing = progress.progress(caller);
            standing.goals().forEach(goal -> note(caller, standing.today(), goal));
        });
    }

    /** The odds of one of the caller's goals as each day began, the oldest first; days without odds are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OddsView history(Caller caller, UUID goalId) {
        var goal = goals.find(caller, goalId).orElseThrow(() -> Refusal.notFound("goal"));
        var since = caller.today(clock).minusDays(KEPT_DAYS);
        return new OddsView(goalId, since, book.since(goal.goal().id(), since));
    }

    private void note(Caller caller, LocalDate today, GoalProgress goal) {
        var now = GoalOdds.of(today, goal);
        if (now == null || !book.add(goal.id(), now)) {
            return;
        }
        book.forgetBefore(goal.id(), today.minusDays(KEPT_DAYS));
        book.before(goal.id(), now)
                .filter(now::turnsFrom)
                .ifPresent(before -> turned.fire(turn(caller, goal, before, now)));
    }

    private static OddsTurned turn(Caller caller, GoalProgress goal, GoalOdds before, GoalOdds now) {
        return new OddsTurned(
                caller.id(), goal.id(), goal.name(), now.date(), before.probability(), now.probability(), now.status());
    }
}
