package com.onekaday.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tokens that may be spent in a calendar month, by one account and by all. */
@ApplicationScoped
class Budget {

    private static final String SPENT =
            "select coalesce(sum(tokens), 0) from insight_spend where account_id = ?1 and month = ?2";
    private static final String SPENT_BY_ALL = "select coalesce(sum(tokens), 0) from insight_spend where month = ?1";
    private static final String SPEND = """
            insert into insight_spend as s (account_id, month, tokens, calls) values (?1, ?2, ?3, 1)
            on conflict (account_id, month) do update set tokens = s.tokens + excluded.tokens, calls = s.calls + 1
            """;

    private static final String BY_MONTH = """
            select to_char(month, 'YYYY-MM'), sum(tokens), sum(calls), count(*)
              from insight_spend
             group by month
             order by month desc
             limit ?1
            """;

    private static final int MONTHS = 24;

    private final EntityManager em;
    private final long perAccount;
    private final long inAll;

    @Inject
    Budget(
            EntityManager em,
            @ConfigProperty(name = "insights.tokens.per.account") long perAccount,
            @ConfigProperty(name = "insights.tokens.in.all") long inAll) {
        this.em = em;
        this.perAccount = perAccount;
        this.inAll = inAll;
    }

    long perAccount() {
        return perAccount;
    }

    boolean isLeft(UUID accountId, LocalDate today) {
        return spent(accountId, today) < perAccount && spentByAll(today) < inAll;
    }

    long spent(UUID accountId, LocalDate today) {
        return ((Number) em.createNativeQuery(SPENT)
                        .setParameter(1, accountId)
                        .setParameter(2, today.withDayOfMonth(1))
                        .getSingleResult())
                .longValue();
    }

    /** Of all accounts, in the last months in which a model was asked. */
    @SuppressWarnings("unchecked") // rows of a native query
    SpendingView spending() {
        List<Object[]> rows =
                em.createNativeQuery(BY_MONTH).setParameter(1, MONTHS).getResultList();
        return new SpendingView(inAll, rows.stream().map(Budget::month).toList());
    }

    private static MonthlySpend month(Object[] row) {
        return new MonthlySpend(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    private long spentByAll(LocalDate today) {
        return ((Number) em.createNativeQuery(SPENT_BY_ALL)
                        .setParameter(1, today.withDayOfMonth(1))
                        .getSingleResult())
                .longValue();
    }

    void spend(UUID accountId, LocalDate today, long tokens) {
        em.createNativeQuery(SPEND)
                .setParameter(1, accountId)
                .setParameter(2, today.withDayOfMonth(1))
                .setParameter(3, tokens)
                .executeUpdate();
    }
}
