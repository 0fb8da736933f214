package com.onekaday.rest.account;

import com.onekaday.account.Caller;
import com.onekaday.account.NewToken;
import com.onekaday.account.Peer;
import com.onekaday.account.TokenService;
import com.onekaday.account.TokenView;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Reply;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    @Inject
    Once once;

    @GET
    public Listing<TokenView> list() {
        return new Listing<>(tokens.list(caller));
    }

    /** A repeated request gets the token's description again, not its secret: that is kept nowhere. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewToken draft) {
        return once.answer(
                caller,
                () -> {
                    var token = tokens.create(caller, draft, peer);
                    return Reply.created(token, "/api/me/tokens/" + token.id(), null);
                },
                reply -> ((TokenView) reply).withoutSecret());
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(caller, id, peer);
    }
}
