package com.onekaday.rest.openapi;

import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;

/**
 * Shows the contract, in YAML or JSON. The server's own service for this shows another document than the one it was
 * given, and refuses requests in its own form.
 */
@Path("openapi")
@RequestScoped
@PermitAll
public class OpenApiResource {

    private static final String YAML = "application/yaml";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(YAML), MediaType.APPLICATION_JSON_TYPE)
            .build();

    @Inject
    OpenApiDocument document;

    @GET
    @Produces({YAML, MediaType.APPLICATION_JSON})
    public Response get(@Context UriInfo uri, @Context Request request) {
        var type = type(new Parameters(uri), request);
        return Response.ok(type.equals(MediaType.APPLICATION_JSON_TYPE) ? document.json() : document.yaml(), type)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .build();
    }

    /** What {@code format} says, as with MicroProfile OpenAPI, or else what the caller accepts best. */
    private static MediaType type(Parameters parameters, Request request) {
        var format = parameters.text("format");
        if (format == null) {
            return request.selectVariant(FORMS).getMediaType();
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> MediaType.APPLICATION_JSON_TYPE;
            case "yaml" -> MediaType.valueOf(YAML);
            default -> throw Refusal.badParameter("format", "format is json or yaml");
        };
    }
}
