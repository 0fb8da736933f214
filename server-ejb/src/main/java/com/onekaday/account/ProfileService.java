package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import com.onekaday.platform.SqlState;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps people's settings. */
@Stateless
public class ProfileService {

    private static final BigDecimal DEFAULT_TARGET = new BigDecimal(1000);
    private static final List<DayOfWeek> DEFAULT_WORK_DAYS = List.copyOf(EnumSet.allOf(DayOfWeek.class));
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Accounts accounts;

    @Inject
    DailyTargets targets;

    @Inject
    WorkDays workDays;

    @Inject
    ListedNames listed;

    @Inject
    Sessions sessions;

    @Inject
    AuditService audit;

    @Inject
    Event<BaseCurrencyChanged> baseCurrencyChanged;

    @Inject
    InstantSource clock;

    public AccountView get(UUID accountId) {
        return view(accounts.get(accountId));
    }

    /**
     * Changes the caller's settings. A new target and new work days hold from today on, a new base currency for all
     * incomes.
     *
     * @param change makes the new settings from those that hold, or refuses; nobody else changes them meanwhile
     * @throws Refusal where a name is taken
     */
    public AccountView change(Caller caller, Peer peer, Function<AccountView, ProfileChange> change) {
        var account = accounts.getForUpdate(caller.id());
        var changed = change.apply(view(account));
        requireFree(changed.username(), changed.email(), account);
        var formerBase = account.baseCurrency();
        account.change(changed, clock.instant());
        changeTarget(account, changed.dailyTarget());
        changeWorkDays(account, changed.workDays());
        flushUnique();
        if (!formerBase.equals(account.baseCurrency())) {
            baseCurrencyChanged.fire(new BaseCurrencyChanged(account.id(), account.baseCurrency()));
        }
        audit.record(account.id(), AuditAction.PROFILE_CHANGED, peer.address());
        return view(account);
    }

    /** The part of registering that needs the database. */
    public AccountView open(NewAccount draft, String passwordHash, Peer peer) {
        var now = clock.instant();
        var account = new Account(draft, now);
        var target = Money.entered(
                Objects.requireNonNullElse(draft.dailyTarget(), DEFAULT_TARGET),
                account.baseCurrency(),
                "/daily_target");
        accounts.add(account);
        flushUnique();
        accounts.add(new Credential(account.id(), passwordHash, now));
        targets.add(new DailyTarget(account.id(), null, target, null, now));
        workDays.setForAllTime(account.id(), DEFAULT_WORK_DAYS);
        audit.record(account.id(), AuditAction.REGISTERED, peer.address());
        return account.toView(target, DEFAULT_WORK_DAYS);
    }

    /** Takes another password's hash for the caller's, and ends the caller's other sessions. */
    public void changePassword(Caller caller, String passwordHash, Peer peer) {
        accounts.credential(caller.id()).change(passwordHash, clock.instant());
        sessions.endOthers(caller.id(), caller.sessionId());
        audit.record(caller.id(), AuditAction.PASSWORD_CHANGED, peer.address());
    }

    /**
     * Looks whether an account may have these names.
     *
     * @throws Refusal where one is taken
     */
    public void requireFree(String username, String email) {
        requireFree(username, email, null);
    }

    private void requireFree(String username, String email, @Nullable Account own) {
        var except = own == null ? NOBODY : own.id();
        if (accounts.usernameTaken(username, except) || isListed(username, own)) {
            throw Refusal.conflictAt("/username", "username-taken", "This user name is taken; choose another");
        }
        if (accounts.emailTaken(email, except) || isListed(email, own)) {
            throw Refusal.conflictAt(
                    "/email", "email-taken", "There is an account with this e-mail address; sign in instead");
        }
    }

    /** To an outsider, a name that is kept for an administrator is one that is taken. */
    private boolean isListed(String name, @Nullable Account own) {
        return listed.include(name) && (own == null || !own.isNamed(name));
    }

    /** A target of another amount is in the base currency; one of the same amount stays the target it is. */
    private void changeTarget(Account account, BigDecimal amount) {
        var today = account.today(clock);
        if (targets.on(account.id(), today).amount().compareTo(amount) != 0) {
            var target = Money.entered(amount, account.baseCurrency(), "/daily_target");
            targets.setFrom(account.id(), today, target, clock.instant());
        }
    }

    private void changeWorkDays(Account account, Collection<DayOfWeek> days) {
        var today = account.today(clock);
        if (EnumSet.copyOf(days).equals(EnumSet.copyOf(workDays.on(account.id(), today)))) {
            return;
        }
        if (accounts.hasIncome(account.id())) {
            workDays.setFrom(account.id(), today, days);
        } else {
            workDays.setForAllTime(account.id(), days);
        }
    }

    private AccountView view(Account account) {
        var today = account.today(clock);
        return account.toView(targets.on(account.id(), today), workDays.on(account.id(), today));
    }

    /** Two who ask for one name at the same time both find it free; the database lets one of them have it. */
    private void flushUnique() {
        try {
            accounts.flush();
        } catch (PersistenceException e) {
            if (!SqlState.isOneOf(e, Set.of(SqlState.NOT_UNIQUE))) {
                throw e;
            }
            throw Refusal.conflict(
                    "name-taken", "This user name or e-mail address was taken a moment ago; choose another");
        }
    }
}
