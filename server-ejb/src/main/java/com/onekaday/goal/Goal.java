package com.onekaday.goal;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.money.Money;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An amount that somebody wants to earn within a period. */
@Entity
class Goal {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Enumerated(EnumType.STRING)
    private GoalPeriod period;

    private BigDecimal amount;
    private String currency;

    @Column(name = "starts_on")
    private LocalDate start;

    @Column(name = "target_date")
    private @Nullable LocalDate targetDate;

    @Column(name = "source_id")
    private @Nullable UUID sourceId;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Goal() {}

    @SuppressWarnings("NullAway.Init") // state() fills what is left
    Goal(UUID accountId, GoalTerms terms, @Nullable UUID sourceId, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.createdAt = now;
        state(terms, sourceId, now);
    }

    /** Takes everything that a person states about it. */
    final void state(GoalTerms terms, @Nullable UUID ofSource, Instant now) {
        this.name = terms.name();
        this.period = terms.period();
        this.amount = terms.amount().amount();
        this.currency = terms.amount().currency().getCurrencyCode();
        this.start = terms.start();
        this.targetDate = terms.targetDate();
        this.sourceId = ofSource;
        this.status = terms.status();
        this.updatedAt = now;
    }

    /** Takes what came of it. */
    void conclude(GoalStatus outcome, Instant now) {
        this.status = outcome;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    UUID sourceId() {
        return sourceId;
    }

    /** What it asks for; {@code source} is the name of its source. */
    GoalTerms terms(@Nullable String source) {
        return new GoalTerms(name, period, amount(), start, targetDate, source, status);
    }

    private Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    GoalView toView(@Nullable String source) {
        return new GoalView(
                id,
                name,
                period.name().toLowerCase(Locale.ROOT),
                amount().amount(),
                currency,
                start,
                targetDate,
                source,
                status.code(),
                createdAt,
                updatedAt,
                version);
    }
}
