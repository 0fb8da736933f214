package com.onekaday.payment;

import com.onekaday.account.Caller;
import com.onekaday.account.ProfileService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;

/**
 * Lets people buy a plan, end it and take it up again. It talks to the supplier and therefore holds no transaction: what is
 * to be kept before and after is kept by {@link BillingBook}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentService {

    @Inject
    PaymentGateway gateway;

    @Inject
    BillingBook book;

    @Inject
    BillingService billing;

    @Inject
    ProfileService profiles;

    @Inject
    PlanSettings plans;

    /**
     * The page where the caller pays. Asking twice leads to the same page, so that nobody pays twice.
     *
     * @param home where the console's billing screen is, with a query already
     * @throws Refusal where the caller has the plan already, or the supplier is away
     */
    public URI checkout(Caller caller, NewCheckout wanted, URI home) {
        var price = plans.requirePrice(wanted.billed());
        var purchase = book.order(caller, wanted.billed());
        return SupplierAnswer.of(() -> {
            var customer = purchase.customer().orElseGet(() -> openCustomer(caller));
            purchase.former().ifPresent(gateway::closeCheckout);
            var page = gateway.openCheckout(new CheckoutOrder(
                    caller.id(),
                    customer,
                    price,
                    URI.create(home + "&checkout=done"),
                    URI.create(home + "&checkout=left"),
                    caller.locale(),
                    "checkout-%s-%x".formatted(purchase.order(), home.hashCode())));
            book.opened(caller, purchase.order(), page.id());
            return page.address();
        });
    }

    private String openCustomer(Caller caller) {
        var email = profiles.get(caller.id()).email();
        return book.opened(caller, gateway.openCustomer(caller.id(), email, caller.locale()));
    }

    /** The supplier's page for cards, addresses and invoices. */
    public URI portal(Caller caller, URI home) {
        var customer = billing.customer(caller);
        return SupplierAnswer.of(() -> gateway.openPortal(customer, home, caller.locale()));
    }

    /** Has the plan end when its paid time is over, or go on after all. */
    public BillingView change(Caller caller, BillingChange change) {
        var request = book.change(caller, change.endsAtPeriodEnd());
        var changed = SupplierAnswer.of(
                () -> gateway.endAtPeriodEnd(request.subscription(), change.endsAtPeriodEnd(), request.key()));
        book.changed(caller, changed);
        return billing.get(caller);
    }

    /** Where one of the caller's invoices can be read and paid, for some days. */
    public URI invoicePage(Caller caller, UUID id) {
        var invoice = billing.invoice(caller, id);
        return SupplierAnswer.of(() -> gateway.invoicePage(invoice));
    }
}
