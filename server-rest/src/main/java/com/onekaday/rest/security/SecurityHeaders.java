package com.onekaday.rest.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Tells browsers what no page and no reply of ours may be used for. */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent("Content-Security-Policy", List.of(NOTHING));
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            headers.putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
