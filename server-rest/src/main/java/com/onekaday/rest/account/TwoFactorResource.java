package com.onekaday.rest.account;

import com.onekaday.account.Caller;
import com.onekaday.account.PasswordProof;
import com.onekaday.account.Peer;
import com.onekaday.account.SecondFactorCode;
import com.onekaday.account.SecondFactorProof;
import com.onekaday.account.TwoFactorService;
import com.onekaday.account.TwoFactorView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A person's second factor. Secrets are in one reply each, so that no reply is kept for repeats. */
@Path("api/me/two-factor")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class TwoFactorResource {

    @Inject
    TwoFactorService secondFactor;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @GET
    public TwoFactorView get() {
        return secondFactor.get(caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TwoFactorSecret begin(PasswordProof proof) {
        return TwoFactorSecret.of(secondFactor.begin(caller, proof));
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecoveryCodes confirm(SecondFactorCode proof) {
        return new RecoveryCodes(secondFactor.confirm(caller, proof, peer));
    }

    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecoveryCodes renewCodes(SecondFactorProof proof) {
        return new RecoveryCodes(secondFactor.renewCodes(caller, proof, peer));
    }

    @POST
    @Path("disable")
    @Consumes(MediaType.APPLICATION_JSON)
    public void disable(SecondFactorProof proof) {
        secondFactor.disable(caller, proof, peer);
    }
}
