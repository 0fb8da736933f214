package com.onekaday.rest.admin;

import com.onekaday.outbox.ChannelStanding;
import com.onekaday.outbox.MessageState;
import com.onekaday.outbox.MessageView;
import com.onekaday.outbox.OutboxService;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.notification.MessageRows;
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
import java.util.UUID;

/** What is to leave the server and what became of it, for those who watch over it. */
@Path("api/admin/outbox")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
    @Inject
    OutboxService outbox;

    @Inject
    Pages pages;

    /** Messages of one state, those that were given up where none is named. */
    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var state = parameters.choice("state", MessageState.class);
        var before = pages.position(parameters, UUID::fromString).orElse(null);
        var page = outbox.list(state == null ? MessageState.DEAD : state, before, pages.limit(parameters));
        return MessageRows.show(page, pages, uri);
    }

    @GET
    @Path("channels")
    public Listing<ChannelStanding> channels() {
        return new Listing<>(outbox.standing());
    }

    @POST
    @Path("{id}/retry")
    public MessageView retry(@PathParam("id") UUID id) {
        return outbox.retry(id);
    }

    @POST
    @Path("retry-dead")
    public Revived retryDead() {
        return new Revived(outbox.retryDead());
    }
}
