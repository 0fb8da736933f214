package com.onekaday.account;

import com.onekaday.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The daily targets of accounts, by their start. */
@ApplicationScoped
class DailyTargets {

    private final EntityManager em;

    @Inject
    DailyTargets(EntityManager em) {
        this.em = em;
    }

    void add(DailyTarget target) {
        em.persist(target);
    }

    void remove(DailyTarget target) {
        em.remove(target);
    }

    /** The target in force on a day. Every account has one without a start, so that there always is one. */
    Money on(UUID accountId, LocalDate day) {
        return em.createQuery("""
                        select t from DailyTarget t
                         where t.accountId = :account and (t.startsOn is null or t.startsOn <= :day)
                         order by t.startsOn desc nulls last, t.id desc
                        """, DailyTarget.class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult()
                .target();
    }

    /** Sets the target from a day on; a second change on that day takes the first one's place. */
    void setFrom(UUID accountId, LocalDate day, Money target, Instant now) {
        em.createQuery(
                        "delete from DailyTarget t where t.accountId = :account and t.startsOn = :day and t.goalId is null")
                .setParameter("account", accountId)
                .setParameter("day", day)
                .executeUpdate();
        add(new DailyTarget(accountId, day, target, null, now));
    }

    /** What a daily goal has asked for, the first version first. */
    List<DailyTarget> ofGoal(UUID accountId, UUID goalId) {
        return em.createQuery(
                        "select t from DailyTarget t where t.accountId = :account and t.goalId = :goal order by t.startsOn, t.id",
                        DailyTarget.class)
                .setParameter("account", accountId)
                .setParameter("goal", goalId)
                .getResultList();
    }
}
