package com.onekaday.rest.account;

import com.onekaday.account.AccountService;
import com.onekaday.account.Client;
import com.onekaday.account.NewAccount;
import com.onekaday.account.Peer;
import com.onekaday.account.ProfileService;
import com.onekaday.account.SessionService;
import com.onekaday.account.TwoFactorService;
import com.onekaday.error.Refusal;
import com.onekaday.rest.security.SessionCookie;
import com.onekaday.rest.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Opens accounts, and signs people in and out. */
@Path("auth")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    private static final URI ME = URI.create("/api/me");

    @Inject
    AccountService accounts;

    @Inject
    ProfileService profiles;

    @Inject
    SessionService sessions;

    @Inject
    TwoFactorService secondFactor;

    @Inject
    Features features;

    @Inject
    IdentityStoreHandler identities;

    @Inject
    HttpServletRequest request;

    @Inject
    Peer peer;

    @POST
    @Path("register")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(NewAccount draft) {
        var account = accounts.register(draft, peer);
        var secret = sessions.open(account.id(), Client.WEB, peer).token();
        return Response.created(ME)
                .cookie(SessionCookie.of(secret, request))
                .entity(AccountBody.of(account, SessionCookie.csrfToken(secret), features))
                .build();
    }

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response login(SignIn signIn) {
        var result = identities.validate(new UsernamePasswordCredential(signIn.login(), signIn.password()));
        if (result.getStatus() != Status.VALID) {
            throw Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "wrong-credentials", "The name or the password is wrong");
        }
        var account = UUID.fromString(result.getCallerPrincipal().getName());
        secondFactor.require(account, signIn.totp(), peer);
        var client = signIn.client() == null ? Client.WEB : signIn.client();
        var grant = sessions.open(account, client, peer);
        return switch (client) {
            case MOBILE -> Response.ok(TokenPair.of(grant)).build();
            case WEB ->
                Response.ok(AccountBody.of(profiles.get(account), SessionCookie.csrfToken(grant.token()), features))
                        .cookie(SessionCookie.of(grant.token(), request))
                        .build();
        };
    }

    @POST
    @Path("refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    public TokenPair refresh(Refresh refresh) {
        return sessions.refresh(refresh.refreshToken(), peer)
                .map(TokenPair::of)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_SIGNED_IN,
                        "refresh-token-invalid",
                        "This refresh token is over; sign in again"));
    }

    /** Ends the session that asks; does nothing for somebody who is not signed in. */
    @POST
    @Path("logout")
    public Response logout() {
        SignedIn.caller(request).ifPresent(caller -> sessions.signOut(caller, peer));
        return Response.noContent().cookie(SessionCookie.gone(request)).build();
    }
}
