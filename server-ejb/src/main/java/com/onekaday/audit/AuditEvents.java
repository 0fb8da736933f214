package com.onekaday.audit;

import com.onekaday.platform.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was remembered. Ids sort by time, so that they are the only order there is. */
@ApplicationScoped
class AuditEvents {

    private static final String ID = "id";

    private final EntityManager em;

    @Inject
    AuditEvents(EntityManager em) {
        this.em = em;
    }

    List<AuditEvent> list(AuditSearch search, @Nullable UUID after, int limit) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(AuditEvent.class);
        var event = query.from(AuditEvent.class);
        query.where(conditions(search, after, builder, event)).orderBy(builder.desc(event.get(ID)));
        return em.createQuery(query).setMaxResults(limit).getResultList();
    }

    private static Predicate[] conditions(
            AuditSearch search, @Nullable UUID after, CriteriaBuilder builder, Root<AuditEvent> event) {
        var all = new ArrayList<Predicate>();
        if (search.account() != null) {
            all.add(builder.or(
                    builder.equal(event.get("accountId"), search.account()),
                    builder.equal(event.get("actorId"), search.account())));
        }
        if (search.action() != null) {
            all.add(builder.equal(event.get("action"), search.action().code()));
        }
        if (search.from() != null) {
            all.add(builder.greaterThanOrEqualTo(event.<UUID>get(ID), UuidV7.lowest(search.from())));
        }
        if (search.before() != null) {
            all.add(builder.lessThan(event.<UUID>get(ID), UuidV7.lowest(search.before())));
        }
        if (after != null) {
            all.add(builder.lessThan(event.<UUID>get(ID), after));
        }
        return all.toArray(Predicate[]::new);
    }
}
