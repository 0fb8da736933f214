package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.store.Disk;
import com.onekaday.mobile.store.KeptFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The server's incomes, sources and marked days as they were when it was last asked. A copy that is lost or damaged is
 * fetched again.
 */
final class Copy {

    private final KeptFile file;
    private final Map<String, Income> incomes = new LinkedHashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<LocalDate, String> marks = new HashMap<>();
    private Optional<String> mark = Optional.empty();

    Copy(Disk disk, Consumer<String> damaged) {
        file = new KeptFile(disk, "copy.json", 1, damaged);
        mark = file.load(fields -> {
                    take(fields);
                    return fields.optionalText("mark");
                })
                .flatMap(text -> text);
    }

    /** How far it goes, for the server to go on from; empty before the first time. */
    Optional<String> mark() {
        return mark;
    }

    Collection<Income> incomes() {
        return incomes.values();
    }

    Optional<Income> income(String id) {
        return Optional.ofNullable(incomes.get(id));
    }

    Collection<String> sources() {
        return sources.values();
    }

    Optional<String> mark(LocalDate day) {
        return Optional.ofNullable(marks.get(day));
    }

    /** Takes in a part of what has changed. */
    void follow(Fields part) {
        if (part.flag("reset")) {
            incomes.clear();
            sources.clear();
            marks.clear();
        }
        take(part.object("changed"));
        var removed = part.object("removed");
        removed.texts("incomes").forEach(incomes::remove);
        removed.texts("sources").forEach(sources::remove);
        removed.texts("days").forEach(day -> marks.remove(LocalDate.parse(day)));
        mark = Optional.of(part.text("mark"));
    }

    private void take(Fields things) {
        things.list("incomes", Income::of).forEach(this::put);
        things.list("sources", fields -> fields).forEach(source -> sources.put(source.text("id"), source.text("name")));
        things.list("days", fields -> fields).forEach(day -> marks.put(day.date("date"), day.text("mark")));
    }

    void put(Income income) {
        incomes.put(income.id(), income);
    }

    void remove(String id) {
        incomes.remove(id);
    }

    void mark(LocalDate day, String kind) {
        marks.put(day, kind);
    }

    void clear(LocalDate day) {
        marks.remove(day);
    }

    void save() throws IOException {
        var json = Json.object()
                .add("incomes", Json.array(incomes.values(), Income::toJson))
                .add("sources", Json.array(List.copyOf(sources.entrySet()), source -> Json.object()
                        .add("id", source.getKey())
                        .add("name", source.getValue())))
                .add("days", Json.array(List.copyOf(marks.entrySet()), day -> Json.object()
                        .add("date", day.getKey().toString())
                        .add("mark", day.getValue())));
        mark.ifPresent(text -> json.add("mark", text));
        file.save(json);
    }
}
