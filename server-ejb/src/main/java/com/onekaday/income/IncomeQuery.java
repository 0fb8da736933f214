package com.onekaday.income;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about incomes, as JPQL with only the conditions that are asked for: each set of them has a plan of its own. */
final class IncomeQuery {

    private static final String READ_ONLY = "eclipselink.read-only";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String order = "";

    IncomeQuery(UUID accountId) {
        where("i.accountId = :account", "account", accountId);
    }

    IncomeQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    IncomeQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition unless there is no value to compare with. */
    IncomeQuery where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where(condition).with(parameter, value);
        }
        return this;
    }

    /** The position's date is compared twice so that the index is entered there, whatever a day holds. */
    IncomeQuery after(@Nullable Position position, boolean oldestFirst) {
        if (position != null) {
            var beyond = oldestFirst ? ">" : "<";
            where("i.date %s= :day".formatted(beyond), "day", position.date());
            where("(i.date %s :day or i.id %s :id)".formatted(beyond, beyond), "id", position.id());
        }
        return this;
    }

    IncomeQuery ordered(boolean oldestFirst) {
        order = oldestFirst ? " order by i.date, i.id" : " order by i.date desc, i.id desc";
        return this;
    }

    TypedQuery<Income> list(EntityManager em) {
        return bind(em.createQuery("select i from Income i join fetch i.source" + conditions() + order, Income.class))
                .setHint(READ_ONLY, true);
    }

    TypedQuery<Long> count(EntityManager em) {
        return bind(em.createQuery("select count(i.id) from Income i" + conditions(), Long.class));
    }

    private String conditions() {
        return " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
