package com.onekaday.rate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where published rates are fetched from. */
@Dependent
class Feeds {

    private static final int RECENT_DAYS = 90;

    private final Optional<URI> daily;
    private final Optional<URI> recent;
    private final Optional<URI> history;

    @Inject
    Feeds(
            @ConfigProperty(name = "rates.fetch") boolean fetch,
            @ConfigProperty(name = "rates.daily.url") Optional<URI> daily,
            @ConfigProperty(name = "rates.recent.url") Optional<URI> recent,
            @ConfigProperty(name = "rates.history.url") Optional<URI> history) {
        this.daily = daily.filter(url -> fetch);
        this.recent = recent.filter(url -> fetch);
        this.history = history.filter(url -> fetch);
    }

    /**
     * The smallest file that closes the gap since the newest rates; where the operator has not set it, a larger one, or
     * else a smaller one.
     *
     * @param newest the last day of which rates are known; null where none are
     * @return nothing where the operator wants none
     */
    Optional<URI> choose(@Nullable LocalDate newest, LocalDate today) {
        return inOrder(newest, today).flatMap(Optional::stream).findFirst();
    }

    private Stream<Optional<URI>> inOrder(@Nullable LocalDate newest, LocalDate today) {
        if (newest == null || newest.isBefore(today.minusDays(RECENT_DAYS))) {
            return Stream.of(history, recent, daily);
        }
        return workingDays(newest, today) > 1 ? Stream.of(recent, history, daily) : Stream.of(daily, recent, history);
    }

    /** Rates are published on working days, and a day's file has that day alone. */
    private static long workingDays(LocalDate after, LocalDate to) {
        return Stream.iterate(after.plusDays(1), day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }
}
