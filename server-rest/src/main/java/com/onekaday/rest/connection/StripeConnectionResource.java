package com.onekaday.rest.connection;

import com.onekaday.account.Caller;
import com.onekaday.connection.ConnectionService;
import com.onekaday.connection.ConnectionView;
import com.onekaday.connection.NewConnection;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The person's own Stripe account as a source of income. Not for personal tokens: a script has no business with the key. */
@Path("api/connections/stripe")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class StripeConnectionResource {

    @Inject
    ConnectionService connections;

    @Inject
    Caller caller;

    @Inject
    Preconditions preconditions;

    @GET
    public Response get() {
        var connection = connections.get(caller);
        return preconditions.read(connection, etag(connection));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response state(NewConnection draft) {
        var connection = connections.state(caller, draft, current -> preconditions.requireMatch(etag(current)));
        return Reply.ok(connection, etag(connection)).toResponse();
    }

    @DELETE
    public void remove() {
        connections.remove(caller, current -> preconditions.requireMatch(etag(current)));
    }

    @POST
    @Path("sync")
    public Response sync() {
        return Response.accepted(connections.sync(caller)).build();
    }

    /** A sync changes what is shown, and not the connection. */
    private static String etag(ConnectionView connection) {
        return Etag.of(
                connection.version(),
                "%s %d %s".formatted(connection.state(), connection.recorded(), connection.sync()));
    }
}
