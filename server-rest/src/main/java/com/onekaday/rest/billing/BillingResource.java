package com.onekaday.rest.billing;

import com.onekaday.account.Caller;
import com.onekaday.payment.BillingChange;
import com.onekaday.payment.BillingService;
import com.onekaday.payment.BillingView;
import com.onekaday.payment.NewCheckout;
import com.onekaday.payment.PaymentService;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.json.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** What somebody has and pays. Not for personal tokens: they are for scripts, and scripts buy nothing. */
@Path("api/billing")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class BillingResource {

    private static final String SCREEN = "settings?section=billing";

    @Inject
    BillingService billing;

    @Inject
    PaymentService payments;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @GET
    @Path("subscription")
    public BillingView get() {
        return billing.get(caller);
    }

    @PATCH
    @Path("subscription")
    @Consumes(MergePatch.MEDIA_TYPE)
    public BillingView change(MergePatch patch) {
        return payments.change(caller, patch.applyTo(Map.of(), BillingChange.class));
    }

    /** Asks the payment service anew, in the background: for whoever comes back from its pages. */
    @POST
    @Path("refresh")
    public Response refresh() {
        billing.look(caller);
        return Response.accepted(billing.get(caller)).build();
    }

    @POST
    @Path("checkout")
    @Consumes(MediaType.APPLICATION_JSON)
    public PageAddress checkout(NewCheckout wanted, @Context UriInfo uri) {
        return new PageAddress(payments.checkout(caller, wanted, home(uri)).toString());
    }

    @POST
    @Path("portal")
    public PageAddress portal(@Context UriInfo uri) {
        return new PageAddress(payments.portal(caller, home(uri)).toString());
    }

    @GET
    @Path("invoices")
    public Response invoices(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = billing.list(caller, after, pages.limit(parameters));
        var shown = page.payments();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    /** Leads a browser to the invoice; the payment service's addresses last for some days, this one for ever. */
    @GET
    @Path("invoices/{id}/page")
    public Response invoice(@PathParam("id") UUID id) {
        return Response.seeOther(payments.invoicePage(caller, id)).build();
    }

    private static URI home(UriInfo uri) {
        return uri.getBaseUri().resolve("/" + SCREEN);
    }
}
