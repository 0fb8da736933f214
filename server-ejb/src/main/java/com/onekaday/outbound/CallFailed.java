package com.onekaday.outbound;

/** A call that brought no reply; the message says why in words for a log or a delivery list, without the address. */
public class CallFailed extends Exception {

    private final boolean mayBeRetried;

    CallFailed(String reason, boolean mayBeRetried) {
        super(reason);
        this.mayBeRetried = mayBeRetried;
    }

    /** Whether the same call may go through later. */
    public boolean mayBeRetried() {
        return mayBeRetried;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
