package com.onekaday.rest.admin;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.payment.BillingEventService;
import com.onekaday.payment.BillingEventView;
import com.onekaday.payment.EventPosition;
import com.onekaday.payment.EventState;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;

/** What the payment service told, and what became of it. */
@Path("api/admin/billing-events")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminBillingResource {

    @Inject
    BillingEventService events;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, AdminBillingResource::position).orElse(null);
        var page = events.list(parameters.choice("state", EventState.class), after, pages.limit(parameters));
        var shown = page.events();
        return pages.show(shown, page.more() ? position(shown.get(shown.size() - 1)) : null, uri);
    }

    @POST
    @Path("{id}/replay")
    public BillingEventView replay(@PathParam("id") String id) {
        return events.replay(caller, peer, id);
    }

    private static EventPosition position(String text) {
        var parts = text.split(" ", 2);
        return new EventPosition(Instant.parse(parts[0]), parts[1]);
    }

    private static String position(BillingEventView last) {
        return last.receivedAt() + " " + last.id();
    }
}
