package com.onekaday.mobile.app;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.sync.Rounds;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Tries again by itself while something waits to be sent: soon at first, then less and less often. */
final class Retry {

    private static final double FIRST_SECONDS = 5;
    private static final double LONGEST_SECONDS = 300;

    private final BooleanSupplier waiting;
    private final PauseTransition pause = new PauseTransition();
    private double seconds = FIRST_SECONDS;

    Retry(Rounds rounds, BooleanSupplier waiting) {
        this.waiting = waiting;
        pause.setOnFinished(over -> rounds.start());
    }

    void ended(Optional<CallFailed.Kind> why) {
        if (why.isEmpty() || why.get() == CallFailed.Kind.SIGNED_OUT) {
            seconds = FIRST_SECONDS;
        } else if (waiting.getAsBoolean()) {
            pause.setDuration(Duration.seconds(seconds));
            seconds = Math.min(LONGEST_SECONDS, seconds * 2);
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
    }
}
