package com.onekaday.rest.account;

import com.onekaday.notification.ChoiceService;
import com.onekaday.payment.BillingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Which optional parts this server offers: what is off wants something set by whoever runs it. */
@ApplicationScoped
class Features {

    private final BillingService billing;
    private final ChoiceService notifications;

    @Inject
    Features(BillingService billing, ChoiceService notifications) {
        this.billing = billing;
        this.notifications = notifications;
    }

    Map<String, Boolean> offered() {
        var channels = notifications.channels();
        return Map.of("payments", billing.isConfigured(), "mail", channels.mail(), "push", channels.push());
    }
}
