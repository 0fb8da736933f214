package com.onekaday.rest.admin;

import com.onekaday.account.AccountDirectory;
import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.payment.SubscriptionCounts;
import com.onekaday.payment.SubscriptionDirectory;
import com.onekaday.payment.SubscriptionRow;
import com.onekaday.payment.SubscriptionState;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Who pays for a plan, and who is late. */
@Path("api/admin/subscriptions")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminSubscriptionsResource {

    @Inject
    SubscriptionDirectory subscriptions;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var state = parameters.choice("state", SubscriptionState.class);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = subscriptions.list(state, after, pages.limit(parameters));
        var usernames = accounts.usernames(
                page.subscriptions().stream().map(SubscriptionRow::accountId).toList());
        var shown = page.subscriptions().stream()
                .map(row -> SubscriptionBody.of(row, usernames))
                .toList();
        var end = page.more() ? shown.get(shown.size() - 1).accountId().toString() : null;
        return pages.show(shown, end, uri);
    }

    @GET
    @Path("counts")
    public SubscriptionCounts counts() {
        return subscriptions.counts();
    }

    /** Asks the payment service about everybody, in the background. */
    @POST
    @Path("reconcile")
    public Response reconcile() {
        subscriptions.reconcile(caller, peer);
        return Response.accepted(subscriptions.counts()).build();
    }
}
