package com.onekaday.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The weekdays that accounts work on, by their start: seven bits, Monday first.
 *
 * <p>Plain SQL, because rows are versions that are only ever added or replaced.
 */
@ApplicationScoped
class WorkDays {

    private final EntityManager em;

    @Inject
    WorkDays(EntityManager em) {
        this.em = em;
    }

    List<DayOfWeek> on(UUID accountId, LocalDate day) {
        var bits = ((Number) em.createNativeQuery("""
                                select days from work_days
                                 where account_id = ?1 and (starts_on is null or starts_on <= ?2)
                                 order by starts_on desc nulls last limit 1
                                """)
                        .setParameter(1, accountId)
                        .setParameter(2, day)
                        .getSingleResult())
                .intValue();
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> (bits & bit(weekday)) != 0)
                .toList();
    }

    /** Sets the work days for all time, where no figure hangs on them yet. */
    void setForAllTime(UUID accountId, Collection<DayOfWeek> days) {
        em.createNativeQuery("delete from work_days where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        em.createNativeQuery("insert into work_days (account_id, starts_on, days) values (?1, null, ?2)")
                .setParameter(1, accountId)
                .setParameter(2, bits(days))
                .executeUpdate();
    }

    /** Sets the work days from a day on; the days before keep theirs. */
    void setFrom(UUID accountId, LocalDate day, Collection<DayOfWeek> days) {
        em.createNativeQuery("""
                        insert into work_days (account_id, starts_on, days) values (?1, ?2, ?3)
                        on conflict (account_id, starts_on) do update set days = excluded.days
                        """)
                .setParameter(1, accountId)
                .setParameter(2, day)
                .setParameter(3, bits(days))
                .executeUpdate();
    }

    private static int bits(Collection<DayOfWeek> days) {
        return days.stream().mapToInt(WorkDays::bit).reduce(0, (all, bit) -> all | bit);
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
