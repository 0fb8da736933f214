package com.onekaday.milestone;

import com.onekaday.account.Caller;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Milestones;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Records and lists what people have reached. */
@Stateless
public class MilestoneService {

    @Inject
    MilestoneBook book;

    @Inject
    Event<MilestoneReached> reached;

    @Inject
    InstantSource clock;

    /** The latest first; those after a place, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MilestonePage list(Caller caller, @Nullable Place after, int limit) {
        var found = book.list(caller.id(), after, limit + 1);
        return new MilestonePage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    /**
     * Records what the days up to one have reached and was not recorded before.
     *
     * @param through the last day that closes now
     * @param told the first day that closes now: what days before it have reached, they reached by being changed; null
     *     where the account is looked at for the first time, and nothing is told
     */
    public void record(Caller caller, DaySeries series, LocalDate through, @Nullable LocalDate told) {
        var known = book.keys(caller.id());
        Milestones.of(series, caller.weekStart()).stream()
                .filter(milestone -> !milestone.date().isAfter(through) && !known.contains(milestone.key()))
                .forEach(milestone -> {
                    var silent = told == null || milestone.date().isBefore(told);
                    book.add(caller, milestone, silent, clock.instant())
                            .filter(kept -> !kept.silent())
                            .ifPresent(kept -> reached.fire(new MilestoneReached(caller.id(), kept)));
                });
    }
}
