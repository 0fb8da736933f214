package com.onekaday.account;

import com.onekaday.money.Money;
import com.onekaday.platform.Text;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Account {

    private static final Currency DEFAULT_CURRENCY = Currency.getInstance("USD");
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("UTC");
    private static final Locale DEFAULT_LOCALE = Locale.ENGLISH;

    @Id
    private UUID id;

    private String username;
    private String email;

    /** Equal where two names are the same to a person. */
    @Column(name = "username_key")
    private String usernameKey;

    @Column(name = "email_key")
    private String emailKey;

    private String role;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "base_currency")
    private String baseCurrency;

    @Column(name = "time_zone")
    private String timeZone;

    private String locale;

    @Column(name = "week_start")
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekStart;

    @Column(name = "auto_freeze")
    private boolean autoFreeze;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    Account(NewAccount draft, Instant now) {
        this.id = UuidV7.at(now);
        name(draft.username(), draft.email());
        this.role = Role.MEMBER.code();
        this.baseCurrency = Objects.requireNonNullElse(draft.baseCurrency(), DEFAULT_CURRENCY)
                .getCurrencyCode();
        this.timeZone =
                Objects.requireNonNullElse(draft.timeZone(), DEFAULT_ZONE).getId();
        this.locale = Objects.requireNonNullElse(draft.locale(), DEFAULT_LOCALE).toLanguageTag();
        this.weekStart = DayOfWeek.MONDAY;
        this.autoFreeze = true;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(ProfileChange change, Instant now) {
        name(change.username(), change.email());
        this.baseCurrency = change.baseCurrency().getCurrencyCode();
        this.timeZone = change.timeZone().getId();
        this.locale = change.locale().toLanguageTag();
        this.weekStart = change.weekStart();
        this.autoFreeze = change.autoFreeze();
        this.updatedAt = now;
    }

    private void name(String newUsername, String newEmail) {
        this.username = newUsername;
        this.usernameKey = Text.fold(newUsername);
        this.email = newEmail;
        this.emailKey = Text.fold(newEmail);
    }

    /** Takes what an administrator or the operator has decided. */
    void decide(Role newRole, boolean locked, Instant now) {
        this.role = newRole.code();
        if (locked != isLocked()) {
            this.lockedAt = locked ? now : null;
        }
    }

    /** Whether this is its user name or e-mail address. */
    boolean isNamed(String name) {
        var key = Text.fold(name);
        return key.equals(usernameKey) || key.equals(emailKey);
    }

    boolean hasAddress(String address) {
        return Text.fold(address).equals(emailKey);
    }

    Role role() {
        return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String username() {
        return username;
    }

    String email() {
        return email;
    }

    Currency baseCurrency() {
        return Currency.getInstance(baseCurrency);
    }

    LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(timeZone));
    }

    AccountView toView(Money dailyTarget, List<DayOfWeek> workDays) {
        return new AccountView(
                id,
                username,
                email,
                role,
                baseCurrency,
                timeZone,
                locale,
                weekStart,
                workDays,
                autoFreeze,
                dailyTarget.amount(),
                dailyTarget.currency().getCurrencyCode(),
                version);
    }
}
