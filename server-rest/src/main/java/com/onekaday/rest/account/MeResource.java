package com.onekaday.rest.account;

import com.onekaday.account.AccountService;
import com.onekaday.account.AccountView;
import com.onekaday.account.Caller;
import com.onekaday.account.Erasure;
import com.onekaday.account.PasswordChange;
import com.onekaday.account.Peer;
import com.onekaday.account.ProfileChange;
import com.onekaday.account.ProfileService;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import com.onekaday.rest.json.MergePatch;
import com.onekaday.rest.security.SessionCookie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

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
    Features features;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    Preconditions preconditions;

    @Inject
    HttpServletRequest request;

    @GET
    public Response get() {
        var account = profiles.get(caller.id());
        return preconditions.read(body(account), etag(account));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(ProfileChange change) {
        return change(current -> change);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(MergePatch patch) {
        return change(current -> patch.applyTo(current, ProfileChange.class));
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(PasswordChange change) {
        accounts.changePassword(caller, change, peer);
    }

    /** Removes the account, and the cookie with it. */
    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(Erasure wish) {
        accounts.erase(caller, wish);
        return Response.noContent().cookie(SessionCookie.gone(request)).build();
    }

    private Response change(Function<AccountView, ProfileChange> change) {
        var account = profiles.change(caller, peer, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(body(account), etag(account)).toResponse();
    }

    private AccountBody body(AccountView account) {
        return AccountBody.of(account, SessionCookie.csrfToken(request).orElse(null), features);
    }

    /** The target, the work days and the session's token are shown, too, and have no version of their own. */
    private String etag(AccountView account) {
        return Etag.of(account.version(), body(account).toString());
    }
}
