package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.store.Disk;
import com.onekaday.mobile.store.KeptFile;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What the server has computed, as it last said it, by name and with its age. */
public final class Figures {

    /** What was said, and when. */
    private record Said(Fields what, Instant at) {}

    private final KeptFile file;
    private final Map<String, Said> said = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Figures(Disk disk, Consumer<String> damaged) {
        file = new KeptFile(disk, "figures.json", 1, damaged);
        file.load(fields -> fields.list("figures", figure -> figure))
                .ifPresent(figures -> figures.forEach(figure ->
                        said.put(figure.text("name"), new Said(figure.object("what"), figure.instant("at")))));
    }

    /** Is called, on whatever thread it happens, when something is different. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public synchronized Optional<Fields> find(String name) {
        return Optional.ofNullable(said.get(name)).map(Said::what);
    }

    public synchronized Optional<Instant> age(String name) {
        return Optional.ofNullable(said.get(name)).map(Said::at);
    }

    /** Keeps what the server says. That the phone is full costs no more than a later look at it. */
    public void keep(String name, Fields what, Instant at) {
        synchronized (this) {
            said.put(name, new Said(what, at));
            save();
        }
        listeners.forEach(Runnable::run);
    }

    /** The server has no such thing. */
    public void forget(String name) {
        synchronized (this) {
            if (said.remove(name) != null) {
                save();
            }
        }
        listeners.forEach(Runnable::run);
    }

    private void save() {
        var all = Json.array(List.copyOf(said.entrySet()), figure -> Json.object()
                .add("name", figure.getKey())
                .add("at", figure.getValue().at().toString())
                .add("what", figure.getValue().what().json()));
        try {
            file.save(Json.object().add("figures", all));
        } catch (IOException e) {
            // It is fetched again after the next start.
        }
    }
}
