package com.onekaday.mobile.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** What time it is for the server: a phone's clock may be hours off, and the account's day must not be. */
public final class ServerClock implements InstantSource {

    /** Less is the network's doing. */
    private static final Duration TOLERATED = Duration.ofMinutes(2);

    private final InstantSource phone;
    private volatile Duration ahead = Duration.ZERO;

    public ServerClock(InstantSource phone) {
        this.phone = phone;
    }

    /** Takes note of the time that a reply bears. */
    public void learn(Instant server) {
        var difference = Duration.between(phone.instant(), server);
        ahead = difference.abs().compareTo(TOLERATED) > 0 ? difference : Duration.ZERO;
    }

    /** How far the server is ahead of the phone, zero where it hardly matters. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return phone.instant().plus(ahead);
    }

    /** The current day of an account, wherever the phone may be. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }
}
