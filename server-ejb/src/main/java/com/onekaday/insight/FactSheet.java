package com.onekaday.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All facts about an account on a day.
 *
 * @param locale how its displays are written
 * @param names what the labels stand for, such as {@code S1}; never sent anywhere
 */
record FactSheet(LocalDate date, Locale locale, List<Fact> facts, Map<String, String> names) {

    Optional<Fact> find(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    List<Fact> about(Topic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What a fact is shown as to the person: labels give way to the names that they stand for. */
    String shown(Fact fact) {
        return fact.isName() ? names.getOrDefault(fact.value(), fact.value()) : fact.display();
    }
}
