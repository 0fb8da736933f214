package com.onekaday.rest.security;

import com.onekaday.platform.Sha256;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The cookie that keeps a browser signed in, and the token that proves a request came from our own page. */
public final class SessionCookie {

    private static final String NAME = "session";
    /** As long as browsers keep cookies at all; how long the session lives after its last use, the server decides. */
    private static final int MAX_AGE = (int) Duration.ofDays(400).toSeconds();

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SessionCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public static NewCookie of(String secret, HttpServletRequest request) {
        return cookie(secret, MAX_AGE, request);
    }

    public static NewCookie gone(HttpServletRequest request) {
        return cookie("", 0, request);
    }

    /** What a page has to send along with every change: only a page of ours can read it from a reply. */
    public static String csrfToken(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of("csrf:" + secret));
    }

    public static Optional<String> csrfToken(HttpServletRequest request) {
        return of(request).map(SessionCookie::csrfToken);
    }

    private static NewCookie cookie(String value, int maxAge, HttpServletRequest request) {
        var plainLocal = !request.isSecure() && THIS_MACHINE.contains(request.getServerName());
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(!plainLocal)
                .build();
    }
}
