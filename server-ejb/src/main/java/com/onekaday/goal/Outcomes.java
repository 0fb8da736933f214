package com.onekaday.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What came of goals. */
@ApplicationScoped
class Outcomes {

    private static final String OF_GOAL = "select o from GoalOutcome o where o.goalId = :goal order by o.to";

    private static final String TELL = """
            insert into goal_news (goal_id, first_day, told_at)
            values (?1, ?2, ?3)
            on conflict do nothing
            """;

    private final EntityManager em;

    @Inject
    Outcomes(EntityManager em) {
        this.em = em;
    }

    void add(GoalOutcome outcome) {
        em.persist(outcome);
    }

    /** Whether it is news that a goal was reached in the period that began on that day: it is so once. */
    boolean isNews(UUID goalId, LocalDate from, Instant now) {
        return em.createNativeQuery(TELL)
                        .setParameter(1, goalId)
                        .setParameter(2, from)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** The oldest first. */
    List<GoalOutcome> of(Goal goal) {
        return em.createQuery(OF_GOAL, GoalOutcome.class)
                .setParameter("goal", goal.id())
                .getResultList();
    }
}
