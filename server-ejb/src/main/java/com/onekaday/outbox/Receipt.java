package com.onekaday.outbox;

import java.time.Duration;

/**
 * What came of sending a message.
 *
 * @param note for the delivery log: without anything personal
 * @param pause at least so long before another try
 */
public record Receipt(Verdict verdict, String note, Duration pause) {
    /** How it ended. */
    public enum Verdict {
        SENT,
        /** Nobody wants it any more. */
        DROPPED,
        /** May go through later. */
        FAILED,
        /** Will never go through. */
        REFUSED
    }

    public static Receipt sent(String note) {
        return new Receipt(Verdict.SENT, note, Duration.ZERO);
    }

    public static Receipt dropped(String note) {
        return new Receipt(Verdict.DROPPED, note, Duration.ZERO);
    }

    public static Receipt failed(String note) {
        return failed(note, Duration.ZERO);
    }

    public static Receipt failed(String note, Duration pause) {
        return new Receipt(Verdict.FAILED, note, pause);
    }

    public static Receipt refused(String note) {
        return new Receipt(Verdict.REFUSED, note, Duration.ZERO);
    }
}
