package com.onekaday.insight;

import com.onekaday.account.Caller;
import com.onekaday.analytics.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How many incomes were logged days after they came in. Those that another system reported are not counted. */
@ApplicationScoped
class LateEntries {

    private static final String COUNT = """
            select count(*), count(*) filter (where cast(created_at at time zone ?4 as date) - received_on >= 2)
              from income
             where account_id = ?1 and received_on between ?2 and ?3 and source_system is null
            """;

    private final EntityManager em;

    @Inject
    LateEntries(EntityManager em) {
        this.em = em;
    }

    /** How many there are in all, and how many came two days later or more. */
    record Late(long all, long late) {}

    Late count(Caller caller, Period period) {
        var row = (Object[]) em.createNativeQuery(COUNT)
                .setParameter(1, caller.id())
                .setParameter(2, period.from())
                .setParameter(3, period.to())
                .setParameter(4, caller.zone().getId())
                .getSingleResult();
        return new Late(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
