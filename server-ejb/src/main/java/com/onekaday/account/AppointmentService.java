package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.UUID;

/** What the operator decides about administrators by how the server is started. */
@Stateless
public class AppointmentService {

    private static final Logger LOG = System.getLogger(AppointmentService.class.getName());
    private static final String OPERATOR = "operator";

    /** Liquibase's context demo makes it. */
    private static final UUID DEMO = UUID.fromString("0192d000-0000-7000-8000-0000000ad313");

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /** Makes the account of this folded name an administrator; says whether there is one. */
    public boolean appoint(String key) {
        var found = accounts.findByKey(key);
        found.filter(account -> account.role() != Role.ADMIN).ifPresent(account -> {
            account.decide(Role.ADMIN, account.isLocked(), clock.instant());
            audit.record(account.id(), AuditAction.ADMIN_APPOINTED, OPERATOR);
            LOG.log(
                    Level.WARNING,
                    "Account {0}, opened {1}, is an administrator from now on: ADMIN_ACCOUNTS lists it",
                    account.id(),
                    account.createdAt());
        });
        return found.isPresent();
    }

    /** Opens or locks the demo's administrator, where there is one. */
    public void openDemo(boolean open) {
        accounts.find(DEMO).filter(demo -> demo.isLocked() == open).ifPresent(demo -> {
            demo.decide(demo.role(), !open, clock.instant());
            sessions.endOthers(DEMO, null);
        });
    }
}
