package com.onekaday.payment;

import com.onekaday.stripe.StripeCall;
import com.onekaday.stripe.StripeClients;
import com.onekaday.stripe.StripeFailed;
import com.onekaday.stripe.StripeFailed.StripeAway;
import com.stripe.StripeClient;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.common.EmptyParam;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * Stripe. Every request that changes something carries an idempotency key, so that its retry does nothing twice.
 *
 * <p>Only so many requests wait for Stripe at a time: a Stripe that hangs must not hold all of the server's threads. When
 * most calls fail it is left alone for a while.
 */
@ApplicationScoped
@Bulkhead(4)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 15_000, failOn = StripeAway.class)
class StripePaymentGateway implements PaymentGateway {

    private static final String ACCOUNT = "account_id";
    private static final long MOST_SUBSCRIPTIONS = 20;
    private static final long LATEST_INVOICES = 24;

    private final StripeClients clients;
    private final StripeSettings settings;

    @Inject
    StripePaymentGateway(StripeClients clients, StripeSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public String openCustomer(UUID accountId, String email, Locale locale) {
        var customer = CustomerCreateParams.builder()
                .setEmail(email)
                .addPreferredLocale(locale.toLanguageTag())
                .putMetadata(ACCOUNT, accountId.toString())
                .build();
        // Another address or language is another request, and needs another key.
        var key = "customer-%s-%x".formatted(accountId, Objects.hash(email, locale));
        return StripeCall.make(
                () -> stripe().customers().create(customer, key(key)).getId());
    }

    @Override
    public CheckoutPage openCheckout(CheckoutOrder order) {
        var account = order.accountId().toString();
        var session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(order.customer())
                .setClientReferenceId(account)
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(order.price())
                        .setQuantity(1L)
                        .build())
                .setSubscriptionData(SessionCreateParams.SubscriptionData.builder()
                        .putMetadata(ACCOUNT, account)
                        .build())
                .setSuccessUrl(order.done().toString())
                .setCancelUrl(order.back().toString());
        pageLocale(order.locale()).ifPresent(session::setLocale);
        return StripeCall.make(() -> {
            var opened = stripe().checkout().sessions().create(session.build(), key(order.key()));
            return new CheckoutPage(opened.getId(), URI.create(opened.getUrl()));
        });
    }

    @Override
    public void closeCheckout(String id) {
        try {
            StripeCall.make(() -> stripe().checkout().sessions().expire(id, key("expire-" + id)));
        } catch (StripeFailed e) {
            switch (e.reason()) {
                case REJECTED, UNKNOWN, OTHER_REQUEST -> {} // it is over
                case AWAY, KEY_REFUSED, NOT_ALLOWED, TOO_MANY -> throw e;
            }
        }
    }

    @Override
    public URI openPortal(String customer, URI back, Locale locale) {
        var session = com.stripe.param.billingportal.SessionCreateParams.builder()
                .setCustomer(customer)
                .setReturnUrl(back.toString());
        portalLocale(locale).ifPresent(session::setLocale);
        var key = key(UUID.randomUUID().toString());
        return StripeCall.make(() -> URI.create(
                stripe().billingPortal().sessions().create(session.build(), key).getUrl()));
    }

    @Override
    public CustomerRecord look(String customer) {
        var subscriptions = SubscriptionListParams.builder()
                .setCustomer(customer)
                .setStatus(SubscriptionListParams.Status.ALL)
                .setLimit(MOST_SUBSCRIPTIONS)
                .build();
        var invoices = InvoiceListParams.builder()
                .setCustomer(customer)
                .setLimit(LATEST_INVOICES)
                .build();
        try {
            return StripeCall.make(() -> new CustomerRecord(
                    stripe().subscriptions().list(subscriptions).getData().stream()
                            .map(StripeRecords::subscription)
                            .toList(),
                    stripe().invoices().list(invoices).getData().stream()
                            .flatMap(invoice -> StripeRecords.invoice(invoice).stream())
                            .toList()));
        } catch (StripeFailed e) {
            if (e.reason() == StripeFailed.Reason.UNKNOWN) {
                return CustomerRecord.NOTHING;
            }
            throw e;
        }
    }

    @Override
    public SubscriptionRecord endAtPeriodEnd(String subscription, boolean end, String key) {
        return StripeCall.make(() -> {
            var current = stripe().subscriptions().retrieve(subscription);
            var change = SubscriptionUpdateParams.builder();
            if (end || Boolean.TRUE.equals(current.getCancelAtPeriodEnd())) {
                change.setCancelAtPeriodEnd(end);
            } else {
                change.setCancelAt(EmptyParam.EMPTY); // the portal may have named the day
            }
            return StripeRecords.subscription(stripe().subscriptions().update(subscription, change.build(), key(key)));
        });
    }

    @Override
    public void leave(String customer) {
        try {
            StripeCall.make(() -> stripe().customers().delete(customer, key("leave-" + customer)));
        } catch (StripeFailed e) {
            if (e.reason() != StripeFailed.Reason.UNKNOWN) {
                throw e;
            }
        }
    }

    @Override
    public URI invoicePage(String invoice) {
        return StripeCall.make(() -> {
            var found = stripe().invoices().retrieve(invoice);
            var page = Optional.ofNullable(found.getHostedInvoiceUrl()).orElse(found.getInvoicePdf());
            return URI.create(page);
        });
    }

    private V1Services stripe() {
        return client().v1();
    }

    private StripeClient client() {
        return clients.of(settings.requireKey());
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    /** The language of the page, where Stripe has it; otherwise Stripe asks the browser. */
    private static Optional<SessionCreateParams.Locale> pageLocale(Locale locale) {
        return byCode(List.of(SessionCreateParams.Locale.values()), SessionCreateParams.Locale::getValue, locale);
    }

    private static Optional<com.stripe.param.billingportal.SessionCreateParams.Locale> portalLocale(Locale locale) {
        var all = Arrays.asList(com.stripe.param.billingportal.SessionCreateParams.Locale.values());
        return byCode(all, com.stripe.param.billingportal.SessionCreateParams.Locale::getValue, locale);
    }

    private static <T> Optional<T> byCode(List<T> all, java.util.function.Function<T, String> code, Locale locale) {
        return all.stream()
                .filter(one -> code.apply(one).equals(locale.toLanguageTag()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> code.apply(one).equals(locale.getLanguage()))
                        .findFirst());
    }
}
