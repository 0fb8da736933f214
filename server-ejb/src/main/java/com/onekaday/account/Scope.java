package com.onekaday.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a personal token may be allowed to do; a signed-in person may do all of it. */
public enum Scope {
    INCOME_READ("income:read"),
    INCOME_WRITE("income:write"),
    ANALYTICS_READ("analytics:read"),
    GOALS_READ("goals:read"),
    GOALS_WRITE("goals:write"),
    EXPORT_READ("export:read");

    /** The role of somebody who signed in with a password, as against a token. */
    public static final String MEMBER = "member";

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** The name in the interface, which is also the role that resources ask for. */
    public String code() {
        return code;
    }

    static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Scope::code).toList();
    }
}
