package com.onekaday.rest.security;

import com.onekaday.account.CredentialKind;
import com.onekaday.error.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses changes that another site makes a signed-in browser ask for. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "allowed.origins")
    Optional<List<String>> allowedOrigins;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        var byCookie = SignedIn.caller(request).filter(caller -> caller.credential() == CredentialKind.SESSION);
        if (byCookie.isEmpty() || SAFE.contains(context.getMethod())) {
            return;
        }
        if (!isOurs(context.getHeaderString("Origin")) || !carriesToken(context.getHeaderString("X-CSRF-Token"))) {
            throw Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "csrf",
                    "Send the csrf_token of /api/me as X-CSRF-Token, from a page of this address");
        }
    }

    private boolean carriesToken(@Nullable String given) {
        return given != null
                && SessionCookie.csrfToken(request)
                        .filter(expected -> MessageDigest.isEqual(
                                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /** Where the browser names no origin, the token alone decides. */
    private boolean isOurs(@Nullable String origin) {
        return origin == null
                || origin.equals(address())
                || allowedOrigins.orElse(List.of()).contains(origin);
    }

    /** The address called, as a browser names an origin: without the port that its scheme has anyway. */
    private String address() {
        var scheme = request.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = request.getServerPort();
        return scheme + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }
}
