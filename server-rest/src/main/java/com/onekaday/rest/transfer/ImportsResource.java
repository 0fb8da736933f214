package com.onekaday.rest.transfer;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.json.MergePatch;
import com.onekaday.transfer.ImportConfirmation;
import com.onekaday.transfer.ImportMapping;
import com.onekaday.transfer.ImportRowChange;
import com.onekaday.transfer.ImportRowView;
import com.onekaday.transfer.ImportService;
import com.onekaday.transfer.ImportView;
import com.onekaday.transfer.RowState;
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
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of payments, from their arrival until they are undone. */
@Path("api/imports")
@RequestScoped
@RolesAllowed("income:write")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String UNNAMED = "Import";

    @Inject
    ImportService imports;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(InputStream body, @Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var name = parameters.text("name");
        var charset = charset(parameters.text("encoding"));
        try (var upload = Upload.of(body)) {
            var made = imports.upload(caller, name == null ? UNNAMED : name.strip(), charset, upload.path());
            return Response.created(URI.create("/api/imports/" + made.id()))
                    .entity(made)
                    .build();
        }
    }

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = imports.list(caller, after, pages.limit(parameters));
        var shown = page.imports();
        return pages.show(shown, page.more() ? shown.get(shown.size() - 1).id().toString() : null, uri);
    }

    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(caller, id);
    }

    @PUT
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView map(@PathParam("id") UUID id, ImportMapping mapping) {
        return imports.map(caller, id, mapping);
    }

    @GET
    @Path("{id}/rows")
    public Response rows(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, Integer::valueOf).orElse(0);
        var page = imports.rows(caller, id, parameters.choice("state", RowState.class), after, pages.limit(parameters));
        var shown = page.rows();
        return pages.show(
                shown, page.more() ? String.valueOf(shown.get(shown.size() - 1).number()) : null, uri);
    }

    @PATCH
    @Path("{id}/rows/{number}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public ImportRowView change(@PathParam("id") UUID id, @PathParam("number") String number, MergePatch patch) {
        return imports.change(caller, id, number(number), row -> patch.applyTo(row, ImportRowChange.class));
    }

    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("id") UUID id, ImportConfirmation confirmation) {
        return Response.accepted(imports.confirm(caller, id, confirmation.matches()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") UUID id) {
        var undoing = imports.remove(caller, id);
        return undoing == null
                ? Response.noContent().build()
                : Response.accepted(undoing).build();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw Refusal.notFound("row");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badParameter("encoding", "encoding is the name of a character set, like windows-1252");
        }
    }
}
