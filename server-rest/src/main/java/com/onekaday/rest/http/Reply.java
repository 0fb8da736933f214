package com.onekaday.rest.http;

import com.onekaday.idempotency.StoredReply;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A reply that can be kept and given again.
 *
 * @param location the path of what was made
 * @param etag in its quotes
 */
public record Reply(
        int status,
        Object body,
        @Nullable String location,
        @Nullable String etag) {

    public static Reply ok(Object body) {
        return new Reply(Response.Status.OK.getStatusCode(), body, null, null);
    }

    public static Reply ok(Object body, String etag) {
        return new Reply(Response.Status.OK.getStatusCode(), body, null, etag);
    }

    public static Reply created(Object body, String location, @Nullable String etag) {
        return new Reply(Response.Status.CREATED.getStatusCode(), body, location, etag);
    }

    StoredReply toStored(Jsonb jsonb, UnaryOperator<Object> keep) {
        return new StoredReply(status, location, etag, jsonb.toJson(keep.apply(body)));
    }

    public Response toResponse() {
        return response(status, body, location, etag).build();
    }

    static ResponseBuilder of(StoredReply stored) {
        return response(stored.status(), stored.body(), stored.location(), stored.etag());
    }

    private static ResponseBuilder response(int status, Object body, @Nullable String location, @Nullable String etag) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .location(location == null ? null : URI.create(location))
                .header(HttpHeaders.ETAG, etag);
    }
}
