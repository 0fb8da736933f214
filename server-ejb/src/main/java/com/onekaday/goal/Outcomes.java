package com.onekaday.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What came of goals. */
@ApplicationScoped
class Outcomes {

    private static final String OF_GOAL = "select o from GoalOutcome o where o.goalId = :goal order by o.to";

    private final EntityManager em;

    @Inject
    Outcomes(EntityManager em) {
        this.em = em;
    }

    void add(GoalOutcome outcome) {
        em.persist(outcome);
    }

    /** The oldest first. */
    List<GoalOutcome> of(Goal goal) {
        return em.createQuery(OF_GOAL, GoalOutcome.class)
                .setParameter("goal", goal.id())
                .getResultList();
    }
}
