package com.onekaday.expected;

import com.onekaday.money.Money;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Income that is still to come, once or again and again. */
@Entity
@Table(name = "expected_income")
class ExpectedIncome {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "source_id")
    private UUID sourceId;

    private BigDecimal amount;
    private String currency;

    @Column(name = "due_on")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private @Nullable Every every;

    @Column(name = "every_count")
    private @Nullable Integer interval;

    @Column(name = "every_by")
    @Enumerated(EnumType.STRING)
    private @Nullable By by;

    private boolean confirmed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ExpectedIncome() {}

    @SuppressWarnings("NullAway.Init") // state() fills what is left
    ExpectedIncome(UUID accountId, ExpectedTerms terms, UUID sourceId, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.createdAt = now;
        state(terms, sourceId, now);
    }

    /** Takes everything that a person states about it. */
    final void state(ExpectedTerms terms, UUID fromSource, Instant now) {
        var recurrence = terms.schedule().recurrence();
        this.sourceId = fromSource;
        this.amount = terms.amount().amount();
        this.currency = terms.amount().currency().getCurrencyCode();
        this.date = terms.schedule().date();
        this.every = recurrence == null ? null : recurrence.every();
        this.interval = recurrence == null ? null : recurrence.interval();
        this.by = recurrence == null ? null : recurrence.by();
        this.confirmed = terms.confirmed();
        this.updatedAt = now;
    }

    /** Whether it says just this. */
    boolean isStated(ExpectedTerms terms, UUID fromSource) {
        return amount().equals(terms.amount())
                && schedule().equals(terms.schedule())
                && confirmed == terms.confirmed()
                && sourceId.equals(fromSource);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID sourceId() {
        return sourceId;
    }

    Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    boolean isConfirmed() {
        return confirmed;
    }

    Schedule schedule() {
        return new Schedule(
                date, every == null || interval == null || by == null ? null : new Recurrence(every, interval, by));
    }

    ExpectedView toView(String source, Current current) {
        var recurrence = schedule().recurrence();
        return new ExpectedView(
                id,
                amount().amount(),
                currency,
                source,
                date,
                recurrence == null ? null : recurrence.toView(),
                confirmed,
                current.state().code(),
                current.due(),
                current.next(),
                current.receivedIncome(),
                createdAt,
                updatedAt,
                version);
    }
}
