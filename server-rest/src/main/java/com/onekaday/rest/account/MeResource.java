package com.onekaday.rest.account;

import com.onekaday.account.AccountService;
import com.onekaday.account.AccountView;
import com.onekaday.account.Caller;
import com.onekaday.account.PasswordChange;
import com.onekaday.account.Peer;
import com.onekaday.account.ProfileChange;
import com.onekaday.account.ProfileService;
import com.onekaday.rest.json.MergePatch;
import com.onekaday.rest.security.SessionCookie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A person's own account and settings. */
@Path("api/me")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    ProfileService profiles;

    @Inject
    AccountService accounts;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    HttpServletRequest request;

    @GET
    public Response get() {
        return answer(profiles.get(caller.id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(ProfileChange change) {
        return answer(profiles.change(caller, change, null, peer));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(MergePatch patch) {
        var current = profiles.get(caller.id());
        return answer(profiles.change(caller, patch.applyTo(current, ProfileChange.class), null, peer));
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(PasswordChange change) {
        accounts.changePassword(caller, change, peer);
    }

    private Response answer(AccountView account) {
        var csrfToken = SessionCookie.csrfToken(request).orElse(null);
        return Response.ok(AccountBody.of(account, csrfToken)).build();
    }
}
