package com.onekaday.rest.admin;

import com.onekaday.account.AccountDecision;
import com.onekaday.account.AccountDirectory;
import com.onekaday.account.AccountSearch;
import com.onekaday.account.AccountSummary;
import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.account.Role;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import com.onekaday.rest.json.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Who there is, and who may come in. */
@Path("api/admin/accounts")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminAccountsResource {

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @GET
    public Response search(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var search = new AccountSearch(
                parameters.text("q"),
                parameters.choice("role", Role.class),
                parameters.isGiven("locked") ? parameters.flag("locked") : null);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = accounts.search(search, after, pages.limit(parameters));
        var shown = page.accounts();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var account = accounts.get(id);
        return preconditions.read(account, etag(account));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response decide(@PathParam("id") UUID id, MergePatch patch) {
        var decided = accounts.decide(caller, peer, id, current -> {
            preconditions.requireMatch(etag(current));
            return patch.applyTo(current, AccountDecision.class);
        });
        return Reply.ok(decided, etag(decided)).toResponse();
    }

    @DELETE
    @Path("{id}/sessions")
    public void signOutEverywhere(@PathParam("id") UUID id) {
        accounts.signOutEverywhere(caller, peer, id);
    }

    @DELETE
    @Path("{id}/two-factor")
    public void resetTwoFactor(@PathParam("id") UUID id) {
        accounts.resetTwoFactor(caller, peer, id);
    }

    /** How the account is used is shown, too, and has no version. */
    private static String etag(AccountSummary account) {
        return Etag.of(account.version(), account.toString());
    }
}
