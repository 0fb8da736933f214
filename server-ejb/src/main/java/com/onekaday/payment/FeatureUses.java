package com.onekaday.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How often each account used a feature in a month; those without a limit are not counted. */
@ApplicationScoped
class FeatureUses {

    /** Whoever counts at the same time waits, and gets the next number. */
    private static final String COUNT = """
            insert into feature_use (account_id, feature, month, uses)
            values (?1, ?2, ?3, 1)
                on conflict (account_id, feature, month) do update set uses = feature_use.uses + 1
            returning uses
            """;

    private static final String FIND =
            "select uses from feature_use where account_id = ?1 and feature = ?2 and month = ?3";

    private final EntityManager em;

    @Inject
    FeatureUses(EntityManager em) {
        this.em = em;
    }

    /** Counts one more in the month of a day, and tells how many there are with it. */
    int count(UUID accountId, Feature feature, LocalDate day) {
        return uses(COUNT, accountId, feature, day);
    }

    int find(UUID accountId, Feature feature, LocalDate day) {
        return uses(FIND, accountId, feature, day);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private int uses(String query, UUID accountId, Feature feature, LocalDate day) {
        List<Number> rows = em.createNativeQuery(query)
                .setParameter(1, accountId)
                .setParameter(2, feature.name())
                .setParameter(3, day.withDayOfMonth(1))
                .getResultList();
        return rows.isEmpty() ? 0 : rows.get(0).intValue();
    }
}
