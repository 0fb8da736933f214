package com.onekaday.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of program somebody signs in with. */
public enum Client {
    WEB(Duration.ofDays(14)),
    MOBILE(Duration.ofDays(60));

    private final Duration sessionLifetime;

    Client(Duration sessionLifetime) {
        this.sessionLifetime = sessionLifetime;
    }

    /** How long a session lives after its last use. */
    public Duration sessionLifetime() {
        return sessionLifetime;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Client> of(String code) {
        return Arrays.stream(values())
                .filter(client -> client.code().equals(code))
                .findFirst();
    }
}
