package com.onekaday.rest.transfer;

import com.onekaday.account.Caller;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Parameters;
import com.onekaday.transfer.ImportRuleService;
import com.onekaday.transfer.RuleEffect;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The rules for imports, applied to what is recorded already. */
@Path("api/import-rules:apply")
@RequestScoped
@RolesAllowed("income:write")
@Produces(MediaType.APPLICATION_JSON)
public class RuleApplicationResource {

    @Inject
    ImportRuleService rules;

    @Inject
    Caller caller;

    @POST
    public Listing<RuleEffect> apply(@Context UriInfo uri) {
        var rehearsed = new Parameters(uri).flag("dry_run");
        return new Listing<>(rehearsed ? rules.preview(caller) : rules.apply(caller));
    }
}
