package com.onekaday.rest.security;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs in whoever brings a token, in the Authorization header or in the session cookie.
 *
 * <p>It never answers itself: the roles of a resource decide whether somebody has to be signed in, so that a refusal
 * looks like every other.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String METRICS = "/metrics";
    private static final String MONITOR = "monitor";

    @Inject
    AuthenticationService accounts;

    @Inject
    @ConfigProperty(name = "metrics.token")
    Optional<String> metricsToken;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!needsCaller(request.getRequestURI())) {
            return context.doNothing();
        }
        var secret = secret(request);
        if (isMonitor(request, secret)) {
            return context.notifyContainerAboutLogin(MONITOR, Set.of(MONITOR));
        }
        return secret.flatMap(given -> authenticate(request, given))
                .map(caller -> signIn(request, context, caller))
                .orElseGet(context::doNothing);
    }

    /** Whether somebody is signed in cannot be told while the database is away; {@link Authenticated} says so. */
    private Optional<Caller> authenticate(HttpServletRequest request, String secret) {
        try {
            return accounts.authenticate(secret);
        } catch (RuntimeException e) {
            SignedIn.rememberFailure(request, e);
            return Optional.empty();
        }
    }

    private static AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Caller caller) {
        SignedIn.remember(request, caller);
        return context.notifyContainerAboutLogin(caller.id().toString(), caller.roles());
    }

    /** The console's pages and files are the same for everybody. */
    private static boolean needsCaller(String path) {
        return path.startsWith("/api/") || path.startsWith("/auth/") || path.equals(METRICS);
    }

    /** The operator's token opens the server's figures and nothing else. */
    private boolean isMonitor(HttpServletRequest request, Optional<String> secret) {
        return request.getRequestURI().equals(METRICS)
                && metricsToken.isPresent()
                && secret.filter(given -> isSame(given, metricsToken.get())).isPresent();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A header is meant for this request, a cookie comes by itself: the header counts. */
    private static Optional<String> secret(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? Optional.of(header.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return SessionCookie.of(request);
    }
}
