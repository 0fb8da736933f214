package com.onekaday.account;

import java.util.Locale;

/** What an account may do besides keeping its own books. */
public enum Role {
    MEMBER,
    ADMIN;

    /** The name in the interface, which is also the role that resources ask for. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
