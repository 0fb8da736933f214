package com.onekaday.rest.account;

import com.onekaday.payment.BillingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Which optional parts this server offers: those that its operator has configured. */
@ApplicationScoped
class Features {

    private final BillingService billing;

    @Inject
    Features(BillingService billing) {
        this.billing = billing;
    }

    Map<String, Boolean> offered() {
        return Map.of("payments", billing.isConfigured());
    }
}
