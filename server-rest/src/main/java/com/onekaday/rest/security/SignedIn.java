package com.onekaday.rest.security;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the mechanism found out about a request, for those who serve it. */
@Dependent
public class SignedIn {

    private static final String CALLER = Caller.class.getName();
    private static final String FAILURE = CALLER + ".failure";

    /** Who makes the request; empty where nobody is signed in. */
    public static Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(CALLER));
    }

    static void remember(HttpServletRequest request, Caller caller) {
        request.setAttribute(CALLER, caller);
    }

    static void rememberFailure(HttpServletRequest request, RuntimeException failure) {
        request.setAttribute(FAILURE, failure);
    }

    static Optional<RuntimeException> failure(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(FAILURE));
    }

    /** For resources, whose roles see to it that somebody is signed in before they are called. */
    @Produces
    @Dependent
    @Nullable
    Caller caller(HttpServletRequest request, Peer peer) {
        return caller(request).orElse(null);
    }

    @Produces
    @Dependent
    Peer peer(HttpServletRequest request) {
        return new Peer(request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }
}
