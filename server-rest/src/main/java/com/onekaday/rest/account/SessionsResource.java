package com.onekaday.rest.account;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.account.SessionService;
import com.onekaday.account.SessionView;
import com.onekaday.rest.http.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Where a person is signed in. */
@Path("api/me/sessions")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    SessionService sessions;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @GET
    public Listing<SessionView> list() {
        return new Listing<>(sessions.list(caller));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        sessions.revoke(caller, id, peer);
    }
}
