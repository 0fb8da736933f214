package com.onekaday.income;

import com.onekaday.money.Money;
import com.onekaday.money.Price;
import com.onekaday.money.RateSource;
import com.onekaday.platform.Text;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money earned on a day, as it came in and as it was priced in the account's base currency. */
@Entity
class Income {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    private BigDecimal amount;
    private BigDecimal fee;
    private String currency;

    @Column(name = "received_on")
    private LocalDate date;

    @Column(name = "base_currency")
    private String baseCurrency;

    @Column(name = "base_amount")
    private @Nullable BigDecimal baseAmount;

    private @Nullable BigDecimal rate;

    @Column(name = "rate_date")
    private @Nullable LocalDate rateDate;

    @Column(name = "rate_source")
    @Enumerated(EnumType.STRING)
    private @Nullable RateSource rateSource;

    private boolean provisional;
    private @Nullable String note;
    private String tags;

    /** What a search looks through: the tags, each a line of its own, and the note on one line. */
    private String search;

    @Column(name = "refund_of")
    private @Nullable UUID refundOf;

    private @Nullable BigDecimal hours;

    @Column(name = "source_system")
    private @Nullable String sourceSystem;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Income() {}

    @SuppressWarnings("NullAway.Init") // state() and price() fill what is left
    Income(IncomeEntry entry, Source source, Currency baseCurrency, Optional<Price> price, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = source.accountId();
        this.createdAt = now;
        state(entry, source, now);
        price(baseCurrency, price);
    }

    /** Takes everything that a person states about it, except what it is worth in the base currency. */
    void state(IncomeEntry entry, Source statedSource, Instant now) {
        this.source = statedSource;
        this.amount = entry.amount().amount();
        this.fee = entry.fee().amount();
        this.currency = entry.amount().currency().getCurrencyCode();
        this.date = entry.date();
        this.note = entry.note();
        this.tags = Tags.join(entry.tags());
        this.search = Text.fold(tags + (note == null ? "" : note.replaceAll("\\s", " ")));
        this.refundOf = entry.refundOf();
        this.hours = entry.hours();
        this.sourceSystem = entry.sourceSystem();
        this.externalId = entry.externalId();
        this.updatedAt = now;
    }

    /** Takes what it is worth in the base currency; nothing while no rate is known. */
    void price(Currency inBaseCurrency, Optional<Price> price) {
        this.baseCurrency = inBaseCurrency.getCurrencyCode();
        this.baseAmount = price.map(Price::worth).map(Money::amount).orElse(null);
        this.rate = price.map(Price::rate).orElse(null);
        this.rateDate = price.map(Price::rateDate).orElse(null);
        this.rateSource = price.map(Price::rateSource).orElse(null);
        this.provisional = price.map(Price::provisional).orElse(false);
    }

    /** Its columns' values in the order of {@link IncomeInsert}, now that it is written. */
    List<@Nullable Object> values() {
        this.version = 1;
        return Arrays.asList(
                id,
                accountId,
                source.id(),
                amount,
                fee,
                currency,
                date,
                baseCurrency,
                baseAmount,
                rate,
                rateDate,
                rateSource,
                provisional,
                note,
                tags,
                search,
                refundOf,
                hours,
                sourceSystem,
                externalId,
                createdAt,
                updatedAt,
                version);
    }

    UUID id() {
        return id;
    }

    /** Whether it is, or was, in the database. */
    boolean isKept() {
        return version > 0;
    }

    Source source() {
        return source;
    }

    LocalDate date() {
        return date;
    }

    Money amount() {
        return money(amount);
    }

    @Nullable
    UUID refundOf() {
        return refundOf;
    }

    /** Whether a refund may refer to it. */
    boolean isRefundable() {
        return refundOf == null && amount.signum() > 0;
    }

    IncomeEntry entry() {
        return new IncomeEntry(
                money(amount),
                money(fee),
                source.name(),
                date,
                note,
                Tags.split(tags),
                refundOf,
                hours,
                sourceSystem,
                externalId);
    }

    IncomeView toView() {
        var base = Currency.getInstance(baseCurrency);
        return new IncomeView(
                id,
                money(amount).amount(),
                money(fee).amount(),
                money(amount.subtract(fee)).amount(),
                currency,
                source.name().spelling(),
                date,
                note,
                Tags.split(tags),
                refundOf,
                hours,
                sourceSystem,
                externalId,
                baseAmount == null ? null : new Money(baseAmount, base).amount(),
                baseCurrency,
                rate == null ? null : rate.stripTrailingZeros(),
                rateDate,
                rateSource == null ? null : rateSource.code(),
                baseAmount != null,
                provisional,
                createdAt,
                updatedAt,
                version);
    }

    private Money money(BigDecimal stored) {
        return new Money(stored, Currency.getInstance(currency));
    }
}
