package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Removes an account at once and for good, with everything it has: every table that knows accounts lets its rows go with
 * them. There is no time of grace, in which a person's data would still be there; whoever may want to come back takes an
 * archive first. What was done stays countable in the audit, without anything that tells by whom.
 */
@Stateless
public class ErasureService {

    @Inject
    Accounts accounts;

    @Inject
    AuditService audit;

    @Inject
    Event<AccountErased> erased;

    /**
     * The part of erasing that needs the database.
     *
     * @throws Refusal where nobody else would administer the service
     */
    public void erase(UUID accountId) {
        var account = accounts.findForUpdate(accountId).orElseThrow(() -> Refusal.notFound("account"));
        if (account.role() == Role.ADMIN && !accounts.hasOtherAdministrator(accountId)) {
            throw Refusal.conflict(
                    "last-administrator", "You are the only administrator; appoint another one before you go");
        }
        erased.fire(new AccountErased(accountId));
        audit.forget(accountId);
        accounts.remove(account);
        audit.record(null, AuditAction.ACCOUNT_ERASED, "");
    }
}
