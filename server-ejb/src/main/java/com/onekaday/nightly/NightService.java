package com.onekaday.nightly;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.expected.ReceiptService;
import com.onekaday.forecast.CalibrationService;
import com.onekaday.milestone.MilestoneService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Closes accounts' days, each account in a transaction of its own. */
@Stateless
public class NightService {

    /** Much longer than closing takes, and soon enough after a failure. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    @Inject
    Nights nights;

    @Inject
    AuthenticationService accounts;

    @Inject
    AnalyticsService analytics;

    @Inject
    MilestoneService milestones;

    @Inject
    CalibrationService calibration;

    @Inject
    ReceiptService receipts;

    @Inject
    InstantSource clock;

    /** Takes some accounts whose day has closed; until the lease is over nobody else gets them. */
    public List<UUID> claim(int most) {
        var now = clock.instant();
        return nights.claim(now, now.plus(LEASE), most);
    }

    /** Closes an account's days up to yesterday, or a part of them after a long pause. Doing it again does nothing. */
    public void close(UUID account) {
        nights.lock(account).ifPresent(night -> accounts.account(account).ifPresent(caller -> close(caller, night)));
    }

    /** For those who watch over the nights. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NightsView standing() {
        return nights.standing(clock.instant());
    }

    private void close(Caller caller, Night night) {
        var series = analytics.seriesAfresh(caller);
        var today = series.today();
        var due = night.due(today);
        if (due.days() > 0) {
            milestones.record(caller, series, due.to(), night.told());
            calibration.test(caller, series, due);
            if (night.told() != null) {
                receipts.tellLate(caller, due);
            }
        }
        nights.close(caller.id(), night.closedThen(today), night.next(today, caller.zone(), clock.instant()));
    }
}
