package com.onekaday.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The odds of goals, day by day. Whose goal it is, its reader has made sure of. */
@ApplicationScoped
class OddsBook {

    private static final String ADD = """
            insert into goal_odds (goal_id, day, first_day, probability, status) values (?1, ?2, ?3, ?4, ?5)
            on conflict (goal_id, day) do nothing
            """;
    private static final String BEFORE = """
            select day, first_day, probability, status from goal_odds
             where goal_id = ?1 and day < ?2 and first_day = ?3
             order by day desc
             limit 1
            """;
    private static final String SINCE = """
            select day, first_day, probability, status from goal_odds
             where goal_id = ?1 and day >= ?2
             order by day
            """;
    private static final String FORGET = "delete from goal_odds where goal_id = ?1 and day < ?2";

    private final EntityManager em;

    @Inject
    OddsBook(EntityManager em) {
        this.em = em;
    }

    /** Whether they were not known. */
    boolean add(UUID goalId, GoalOdds odds) {
        return write(ADD, goalId, odds.date(), odds.from(), odds.probability(), odds.status()) > 0;
    }

    /** The last ones of the same period that were noted before. */
    Optional<GoalOdds> before(UUID goalId, GoalOdds odds) {
        return read(BEFORE, goalId, odds.date(), odds.from()).stream().findFirst();
    }

    /** The oldest first. */
    List<GoalOdds> since(UUID goalId, LocalDate day) {
        return read(SINCE, goalId, day);
    }

    void forgetBefore(UUID goalId, LocalDate day) {
        write(FORGET, goalId, day);
    }

    private int write(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<GoalOdds> read(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(OddsBook::odds).toList();
    }

    private static GoalOdds odds(Object[] row) {
        return new GoalOdds(
                ((Date) row[0]).toLocalDate(), ((Date) row[1]).toLocalDate(), ((Number) row[2]).intValue(), (String)
                        row[3]);
    }
}
