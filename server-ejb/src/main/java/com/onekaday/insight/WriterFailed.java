package com.onekaday.insight;

import org.jspecify.annotations.Nullable;

/** No usable answer came, and templates write in its place. */
class WriterFailed extends Exception {

    /** Why not. */
    enum Reason {
        /** Nobody answered in time, or only with an error. */
        UNAVAILABLE,
        /** The model would not. */
        REFUSED,
        /** It answered something else than was asked for. */
        UNREADABLE
    }

    private final Reason reason;
    private final transient @Nullable Exchange exchange;

    WriterFailed(Reason reason, @Nullable Exchange exchange, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.exchange = exchange;
    }

    Reason reason() {
        return reason;
    }

    /** What was sent and came back, where something was. */
    @Nullable
    Exchange exchange() {
        return exchange;
    }
}
