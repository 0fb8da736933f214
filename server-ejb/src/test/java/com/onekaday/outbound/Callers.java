package com.onekaday.outbound;

/** Makes the means of calling out for tests of other components. */
public final class Callers {

    private Callers() {}

    public static Outbound outbound() {
        return new Outbound(false);
    }
}
