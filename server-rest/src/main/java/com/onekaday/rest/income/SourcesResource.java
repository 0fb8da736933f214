package com.onekaday.rest.income;

import com.onekaday.account.Caller;
import com.onekaday.income.NewSource;
import com.onekaday.income.SourceService;
import com.onekaday.income.SourceView;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Once;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;

/** Where a person's income comes from. */
@Path("api/sources")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {

    @Inject
    SourceService sources;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters).orElse(null);
        var page = sources.list(caller, after, pages.limit(parameters));
        var shown = page.sources();
        return pages.show(shown, page.more() ? shown.get(shown.size() - 1).name() : null, uri);
    }

    @POST
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewSource draft) {
        return once.answer(caller, () -> {
            var source = sources.add(caller, draft);
            return Reply.created(source, "/api/sources/" + source.id(), etag(source));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var source = sources.get(caller, id);
        return preconditions.read(source, etag(source));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewSource draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewSource.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("income:write")
    public void remove(@PathParam("id") UUID id) {
        sources.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    private Response change(UUID id, Function<SourceView, NewSource> change) {
        var changed = sources.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    private static String etag(SourceView source) {
        return Etag.of(source.version());
    }
}
