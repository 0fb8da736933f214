package com.onekaday.payment;

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
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked of an account for its plan, and whether it came in. */
@Entity
class Payment {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String invoice;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private BigDecimal amount;
    private String currency;
    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Payment() {}

    @SuppressWarnings("NullAway.Init") // take() fills what is left
    Payment(UUID accountId, InvoiceRecord shown) {
        this.id = UuidV7.at(shown.issuedAt());
        this.accountId = accountId;
        this.invoice = shown.id();
        take(shown);
    }

    /** Takes what the supplier says now. */
    void take(InvoiceRecord shown) {
        this.number = shown.number();
        this.state = shown.state();
        this.amount = shown.total().amount();
        this.currency = shown.total().currency().getCurrencyCode();
        this.attempts = shown.attempts();
        this.nextAttemptAt = shown.nextAttempt();
        this.issuedAt = shown.issuedAt();
        this.paidAt = shown.paidAt();
    }

    /** Whether the supplier tells of a try to collect it that failed and was not known. */
    boolean failsAnew(InvoiceRecord shown) {
        return isFailed(shown) && shown.attempts() > attempts;
    }

    static boolean isFailed(InvoiceRecord shown) {
        return shown.state() == PaymentState.OPEN && shown.attempts() > 0 && !shown.first();
    }

    boolean isPaid() {
        return state == PaymentState.PAID;
    }

    UUID id() {
        return id;
    }

    String invoice() {
        return invoice;
    }

    Money money() {
        return new Money(amount, Currency.getInstance(currency));
    }

    PaymentView toView() {
        return new PaymentView(
                id, number, state.code(), money().amount(), currency, attempts, nextAttemptAt, issuedAt, paidAt);
    }
}
