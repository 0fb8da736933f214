package com.onekaday.connection;

import com.onekaday.job.JobView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's own Stripe account, what of it counts, and how far it was read. */
@Entity
@Table(name = "stripe_connection")
class Connection {

    /** Stripe may tell a little late what has happened. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private static final String SEPARATOR = " ";

    enum State {
        CONNECTED,
        /** Stripe takes the key no longer. */
        REFUSED
    }

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    /** Sealed. */
    private String key;

    @Column(name = "key_end")
    private String keyEnd;

    private boolean live;
    private String counts;
    private String currencies;
    private String source;
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private State state;

    /** All before it was read. */
    @Column(name = "read_until")
    private Instant readUntil;

    /** How much time is read at a step. */
    @Column(name = "window_seconds")
    private long windowSeconds;

    /** When all was read for the last time. */
    @Column(name = "synced_at")
    private @Nullable Instant syncedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Connection() {}

    @SuppressWarnings("NullAway.Init") // state() fills what is left
    Connection(UUID accountId, StripeKey key, String sealed, NewConnection draft, ZoneId zone, Instant nextDue) {
        this.accountId = accountId;
        this.dueAt = nextDue;
        take(key, sealed);
        state(draft, zone);
    }

    /** Takes another key, maybe of another Stripe account. */
    final void take(StripeKey another, String sealed) {
        this.key = sealed;
        this.keyEnd = another.end();
        this.live = another.live();
        this.state = State.CONNECTED;
        this.syncedAt = null;
    }

    /** Takes what counts from now on; it is read from its first day on again, and what is known stays as it is. */
    final void state(NewConnection draft, ZoneId zone) {
        this.counts = EnumSet.copyOf(draft.counts()).stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
        this.currencies = Stream.ofNullable(draft.currencies())
                .flatMap(List::stream)
                .map(Currency::getCurrencyCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(SEPARATOR));
        this.source = draft.source().strip();
        this.since = draft.since();
        this.readUntil = since.atStartOfDay(zone).toInstant();
        this.windowSeconds = Window.FIRST.toSeconds();
        this.syncedAt = null;
    }

    boolean isUsable() {
        return state == State.CONNECTED;
    }

    String sealedKey() {
        return key;
    }

    String keyEnd() {
        return keyEnd;
    }

    String source() {
        return source;
    }

    int version() {
        return version;
    }

    /**
     * What to read next.
     *
     * @param begins whether a sync begins, which reads the end of the former one again
     */
    Window next(boolean begins, Instant now) {
        var overlap = begins && syncedAt != null ? OVERLAP : Duration.ZERO;
        var from = readUntil.minus(overlap).truncatedTo(ChronoUnit.SECONDS);
        return Window.of(from, Duration.ofSeconds(windowSeconds), now.truncatedTo(ChronoUnit.SECONDS));
    }

    boolean wants(BalanceEntry entry) {
        var currency = entry.amount().currency().getCurrencyCode();
        return kinds().contains(entry.kind()) && (currencies.isEmpty() || codes().contains(currency));
    }

    void narrow(Window window) {
        this.windowSeconds = window.half().toSeconds();
    }

    void read(Window window, int held) {
        this.readUntil = window.to();
        this.windowSeconds =
                Window.next(Duration.ofSeconds(windowSeconds), held).toSeconds();
    }

    void synced(Instant now) {
        this.syncedAt = now;
    }

    void refuse() {
        this.state = State.REFUSED;
    }

    private Set<Counted> kinds() {
        return Stream.of(counts.split(SEPARATOR))
                .map(Counted::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Counted.class)));
    }

    private List<String> codes() {
        return currencies.isEmpty() ? List.of() : List.of(currencies.split(SEPARATOR));
    }

    ConnectionView toView(boolean allowed, long recorded, @Nullable JobView sync) {
        var shown = isUsable() && !allowed ? "paused" : state.name().toLowerCase(Locale.ROOT);
        return new ConnectionView(
                shown,
                allowed,
                keyEnd,
                live,
                kinds().stream().map(Counted::code).toList(),
                codes(),
                source,
                since,
                recorded,
                syncedAt,
                sync,
                version);
    }
}
