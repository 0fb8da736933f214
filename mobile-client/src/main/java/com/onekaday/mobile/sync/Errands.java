package com.onekaday.mobile.sync;

import com.onekaday.mobile.json.MissingField;
import com.onekaday.mobile.net.CallFailed;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Does off the screen's thread what needs the server now, and says on that thread how it went. */
public final class Errands {

    /** Something that needs the server. */
    public interface Errand {
        void run() throws CallFailed;
    }

    private final Executor io;
    private final Executor fx;

    public Errands(Executor io, Executor fx) {
        this.io = io;
        this.fx = fx;
    }

    /** Runs it, and then says what it failed of; empty where all went well. */
    public void run(Errand errand, Consumer<Optional<CallFailed>> done) {
        io.execute(() -> {
            var failure = failure(errand);
            fx.execute(() -> done.accept(failure));
        });
    }

    /** Fetches what is only nice to have: where that fails, what was said before is still shown. */
    public void fetch(Errand errand) {
        io.execute(() -> failure(errand));
    }

    private static Optional<CallFailed> failure(Errand errand) {
        try {
            errand.run();
            return Optional.empty();
        } catch (CallFailed e) {
            return Optional.of(e);
        } catch (MissingField e) {
            return Optional.of(new CallFailed(CallFailed.Kind.STRANGE, 0, "", "", null));
        }
    }
}
