package com.onekaday.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of Stripe's transactions were recorded, and as which income. */
@ApplicationScoped
class RecordedEntries {

    private static final String ADD = """
            insert into stripe_entry (account_id, id, charge, income_id) values (?1, ?2, cast(?3 as varchar), ?4)
                on conflict (account_id, id) do nothing
            """;
    private static final String KNOWN =
            "select id from stripe_entry where account_id = ?1 and id = any (string_to_array(?2, ','))";
    private static final String INCOMES = """
            select charge, income_id from stripe_entry
             where account_id = ?1 and charge = any (string_to_array(?2, ',')) order by id
            """;
    private static final String COUNT = "select count(*) from stripe_entry where account_id = ?1";

    private final EntityManager em;

    @Inject
    RecordedEntries(EntityManager em) {
        this.em = em;
    }

    /** Those of the transactions that were recorded, whatever has become of their incomes. */
    @SuppressWarnings("unchecked") // rows of a native query
    Set<String> known(UUID accountId, Collection<String> ids) {
        List<String> known = em.createNativeQuery(KNOWN)
                .setParameter(1, accountId)
                .setParameter(2, String.join(",", ids))
                .getResultList();
        return Set.copyOf(known);
    }

    /** The incomes that charges were recorded as, by Stripe's name of the charge; the person may have removed them. */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<String, UUID> incomes(UUID accountId, Collection<String> charges) {
        List<Object[]> rows = em.createNativeQuery(INCOMES)
                .setParameter(1, accountId)
                .setParameter(2, String.join(",", charges))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1], (first, later) -> first));
    }

    /** Keeps that a transaction was recorded; {@code charge} where it is one that can be paid back. */
    void add(UUID accountId, String id, @Nullable String charge, UUID incomeId) {
        em.createNativeQuery(ADD)
                .setParameter(1, accountId)
                .setParameter(2, id)
                .setParameter(3, charge)
                .setParameter(4, incomeId)
                .executeUpdate();
    }

    long count(UUID accountId) {
        var count =
                (Number) em.createNativeQuery(COUNT).setParameter(1, accountId).getSingleResult();
        return count.longValue();
    }
}
