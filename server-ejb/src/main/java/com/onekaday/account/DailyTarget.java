package com.onekaday.account;

import com.onekaday.money.Money;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The amount a day is measured against, from a day on; the latest start on or before a day holds for it. */
@Entity
@Table(name = "daily_target")
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class DailyTarget {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    private BigDecimal amount;
    private String currency;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DailyTarget() {}

    DailyTarget(UUID accountId, @Nullable LocalDate startsOn, Money target, @Nullable UUID goalId, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.startsOn = startsOn;
        this.goalId = goalId;
        change(target);
    }

    final void change(Money target) {
        this.amount = target.amount();
        this.currency = target.currency().getCurrencyCode();
    }

    boolean startsOn(LocalDate day) {
        return day.equals(startsOn);
    }

    boolean startsBefore(LocalDate day) {
        return startsOn == null || startsOn.isBefore(day);
    }

    Money target() {
        return new Money(amount, Currency.getInstance(currency));
    }
}
