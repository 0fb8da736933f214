package com.onekaday.mobile.json;

/** A field that must be there is not: the text is no good. */
public final class MissingField extends RuntimeException {

    public MissingField(String name) {
        super("There is no " + name);
    }
}
