package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All accounts, for administrators: who there is, what they may do, and whether they may come in. */
@Stateless
public class AccountDirectory {

    @Inject
    Accounts accounts;

    @Inject
    AccountSummaries summaries;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /** The newest first; those after an id, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountSummaryPage search(AccountSearch search, @Nullable UUID after, int limit) {
        var found = summaries.search(search, after, limit + 1, clock.instant());
        return new AccountSummaryPage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountSummary get(UUID id) {
        return summaries.find(id, clock.instant()).orElseThrow(AccountDirectory::unknown);
    }

    /** The user names of those of these accounts that there are. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, String> usernames(Collection<UUID> ids) {
        return accounts.usernames(ids);
    }

    /**
     * Decides about somebody else's account. Who is locked is signed out everywhere at once.
     *
     * @param decision decides, or refuses, by what holds; nobody else changes it meanwhile
     * @throws Refusal where it is the administrator's own: one must always be left to open the door again
     */
    public AccountSummary decide(Caller admin, Peer peer, UUID id, Function<AccountSummary, AccountDecision> decision) {
        var account = accounts.findForUpdate(id).orElseThrow(AccountDirectory::unknown);
        var decided = decision.apply(get(id));
        var roleChanges = account.role() != decided.role();
        var lockChanges = account.isLocked() != decided.locked();
        if (roleChanges || lockChanges) {
            requireAnothers(admin, id);
        }
        account.decide(decided.role(), decided.locked(), clock.instant());
        if (roleChanges) {
            var appointed = decided.role() == Role.ADMIN;
            note(admin, id, appointed ? AuditAction.ADMIN_APPOINTED : AuditAction.ADMIN_DISMISSED, peer);
        }
        if (lockChanges) {
            note(admin, id, decided.locked() ? AuditAction.ACCOUNT_LOCKED : AuditAction.ACCOUNT_UNLOCKED, peer);
        }
        if (decided.locked()) {
            sessions.endOthers(id, null);
        }
        accounts.flush();
        return get(id);
    }

    /** Ends all sessions of an account but the one that asks; personal tokens stay. */
    public void signOutEverywhere(Caller admin, Peer peer, UUID id) {
        var account = accounts.find(id).orElseThrow(AccountDirectory::unknown);
        sessions.endOthers(account.id(), admin.sessionId());
        note(admin, id, AuditAction.SIGNED_OUT_EVERYWHERE, peer);
    }

    /**
     * Takes the second factor from somebody who has lost it, with its recovery codes. All sessions end, because whoever
     * found the lost device may be in one of them; personal tokens stay.
     *
     * @throws Refusal where it is the administrator's own: that takes a code, as for everybody
     */
    public void resetTwoFactor(Caller admin, Peer peer, UUID id) {
        var account = accounts.find(id).orElseThrow(AccountDirectory::unknown);
        requireAnothers(admin, id);
        if (factors.remove(account.id())) {
            sessions.endOthers(account.id(), null);
            note(admin, id, AuditAction.TWO_FACTOR_RESET, peer);
        }
    }

    private static void requireAnothers(Caller admin, UUID id) {
        if (admin.id().equals(id)) {
            throw Refusal.conflict("own-account", "Another administrator has to decide about your account");
        }
    }

    private void note(Caller admin, UUID id, AuditAction action, Peer peer) {
        audit.recordBy(admin.id(), id, action, null, peer.address());
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "There is no such account");
    }
}
