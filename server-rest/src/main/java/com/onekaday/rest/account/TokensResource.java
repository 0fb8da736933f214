package com.onekaday.rest.account;

import com.onekaday.account.Caller;
import com.onekaday.account.NewToken;
import com.onekaday.account.Peer;
import com.onekaday.account.TokenService;
import com.onekaday.account.TokenView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Personal tokens for scripts and shops. */
@Path("api/me/tokens")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    TokenService tokens;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Context
    UriInfo uri;

    @GET
    public Listing<TokenView> list() {
        return new Listing<>(tokens.list(caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewToken draft) {
        var token = tokens.create(caller, draft, peer);
        var location = uri.getAbsolutePathBuilder().path(token.id().toString()).build();
        return Response.created(location).entity(token).build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(caller, id, peer);
    }
}
