package com.onekaday.nightly;

import com.onekaday.goal.OddsService;
import com.onekaday.goal.OutcomeService;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every minute, on every node, where a day has closed: midnight comes at any quarter of an hour somewhere. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Nightfall {

    private static final Logger LOG = System.getLogger(Nightfall.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    NightService nights;

    @Inject
    OutcomeService goals;

    @Inject
    OddsService odds;

    /** So that midnight in a zone where many live does not take the server from all others. */
    @Inject
    @ConfigProperty(name = "nights.per.run")
    int mostAccounts;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void closeDays() {
        for (var left = mostAccounts; left > 0; left -= AT_ONCE) {
            var wanted = Math.min(left, AT_ONCE);
            var claimed = nights.claim(wanted);
            claimed.forEach(this::close);
            if (claimed.size() < wanted) {
                return;
            }
        }
    }

    /** One account that cannot be closed keeps no other from it; it is due again when its lease is over. */
    private void close(UUID account) {
        try {
            nights.close(account);
            goals.settle(account);
            odds.note(account);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The days of account " + account + " could not be closed", e);
        }
    }
}
