package com.onekaday.payment;

import com.onekaday.stripe.StripeFailed;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/** What the product needs of a supplier of payments. Each call may take seconds and is made outside any transaction. */
interface PaymentGateway {

    /** Makes somebody known; the same customer however often it is asked for the same person. */
    String openCustomer(UUID accountId, String email, Locale locale) throws StripeFailed;

    CheckoutPage openCheckout(CheckoutOrder order) throws StripeFailed;

    /** Sees to it that nothing can be bought on a page any more; does nothing where it is over already. */
    void closeCheckout(String id) throws StripeFailed;

    /** The page where a customer changes cards and addresses. */
    URI openPortal(String customer, URI back, Locale locale) throws StripeFailed;

    /** What is true of a customer now, with the latest invoices. */
    CustomerRecord look(String customer) throws StripeFailed;

    /** Has a subscription end when its paid time is over, or go on after all. */
    SubscriptionRecord endAtPeriodEnd(String subscription, boolean end, String key) throws StripeFailed;

    /** Ends a customer's subscriptions at once, for good. */
    void leave(String customer) throws StripeFailed;

    /** Where an invoice can be read and paid; the address is good for some days. */
    URI invoicePage(String invoice) throws StripeFailed;
}
