package com.onekaday.mobile.sync;

import com.onekaday.mobile.net.CallFailed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Goes round after round with the server when asked to, one at a time, off the screen's thread. */
public final class Rounds {

    private final Supplier<Optional<CallFailed.Kind>> round;
    private final Executor io;
    private final Executor fx;
    private final List<Consumer<Optional<CallFailed.Kind>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<CallFailed.Kind>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Prepares the rounds.
     *
     * @param io where the waiting is done; one thread, so that rounds follow each other
     * @param fx the screen's thread
     */
    public Rounds(Supplier<Optional<CallFailed.Kind>> round, Executor io, Executor fx) {
        this.round = round;
        this.io = io;
        this.fx = fx;
    }

    /** Is called on the screen's thread after each round, with why it ended early. */
    public void listen(Consumer<Optional<CallFailed.Kind>> listener) {
        listeners.add(listener);
    }

    /** Begins a round, unless one is about to begin anyway. */
    public void start() {
        if (wanted.compareAndSet(false, true)) {
            busy.set(true);
            io.execute(this::run);
        }
    }

    private void run() {
        wanted.set(false);
        var ended = round.get();
        fx.execute(() -> {
            outcome.set(ended);
            busy.set(wanted.get());
            listeners.forEach(listener -> listener.accept(ended));
        });
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last round ended early; empty where it went well, or before the first. */
    public ReadOnlyObjectProperty<Optional<CallFailed.Kind>> outcome() {
        return outcome.getReadOnlyProperty();
    }
}
