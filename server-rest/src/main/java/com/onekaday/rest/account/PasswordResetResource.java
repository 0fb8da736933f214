package com.onekaday.rest.account;

import com.onekaday.account.NewPasswordReset;
import com.onekaday.account.PasswordResetConfirmation;
import com.onekaday.account.PasswordResetService;
import com.onekaday.account.Peer;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The way back in for who has forgotten the password. */
@Path("auth/password-reset")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResetResource {
    @Inject
    PasswordResetService resets;

    @Inject
    Peer peer;

    /** Answers the same for an address that is known and one that is not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(NewPasswordReset wish) {
        resets.request(wish, peer);
        return Response.accepted().build();
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public void confirm(PasswordResetConfirmation confirmation) {
        resets.confirm(confirmation, peer);
    }
}
