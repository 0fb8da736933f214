package com.onekaday.rest.transfer;

import com.onekaday.account.Caller;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import com.onekaday.transfer.ImportRuleService;
import com.onekaday.transfer.ImportRuleView;
import com.onekaday.transfer.NewImportRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Rules by which payments get their source and tags. */
@Path("api/import-rules")
@RequestScoped
@RolesAllowed("income:write")
@Produces(MediaType.APPLICATION_JSON)
public class ImportRulesResource {

    @Inject
    ImportRuleService rules;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @GET
    public Listing<ImportRuleView> list() {
        return new Listing<>(rules.list(caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewImportRule draft) {
        return once.answer(caller, () -> {
            var rule = rules.add(caller, draft);
            return Reply.created(rule, "/api/import-rules/" + rule.id(), etag(rule));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var rule = rules.get(caller, id);
        return preconditions.read(rule, etag(rule));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewImportRule draft) {
        var changed = rules.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return draft;
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        rules.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    private static String etag(ImportRuleView rule) {
        return Etag.of(rule.version());
    }
}
