package com.onekaday.goal;

import com.onekaday.money.Money;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** What came of a goal in a period that is over, with what it asked for then. */
@Entity
@Table(name = "goal_outcome")
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class GoalOutcome {

    private static final int PERCENT = 100;

    @Id
    private UUID id;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    private BigDecimal amount;
    private String currency;
    private BigDecimal earned;

    @Enumerated(EnumType.STRING)
    private GoalStatus outcome;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GoalOutcome() {}

    GoalOutcome(UUID goalId, GoalTerms terms, GoalSpan span, Money earned, Instant now) {
        this.id = UuidV7.at(now);
        this.goalId = goalId;
        this.from = span.range().from();
        this.to = span.range().to();
        this.amount = terms.amount().amount();
        this.currency = terms.amount().currency().getCurrencyCode();
        this.earned = earned.amount();
        this.outcome = terms.outcome(earned);
        this.createdAt = now;
    }

    LocalDate to() {
        return to;
    }

    GoalStatus outcome() {
        return outcome;
    }

    OutcomeView toView() {
        var unit = Currency.getInstance(currency);
        var done = new Money(earned, unit).amount();
        var wanted = new Money(amount, unit).amount();
        var percent = PERCENT * Math.max(0, done.doubleValue()) / wanted.doubleValue();
        return new OutcomeView(from, to, wanted, currency, done, percent, outcome.code());
    }
}
