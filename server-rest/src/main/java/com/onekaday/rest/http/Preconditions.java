package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.Optional;

/** What a request expects of the present state of a resource. */
@RequestScoped
public class Preconditions {

    @Inject
    HttpServletRequest request;

    /**
     * Lets a change pass that names no version, or the present one.
     *
     * @throws Refusal {@code stale} for any other
     */
    public void requireMatch(String etag) {
        tags(HttpHeaders.IF_MATCH).filter(tags -> !tags.containStrong(etag)).ifPresent(other -> {
            throw Refusal.of(Refusal.Kind.STALE, "stale", "It was changed since you read it; load it and try again");
        });
    }

    /** What is asked for with its tag, or only that it is still what the caller has. */
    public Response read(Object body, String etag) {
        var known = tags(HttpHeaders.IF_NONE_MATCH)
                .filter(tags -> tags.containWeak(etag))
                .isPresent();
        return (known ? Response.notModified() : Response.ok(body))
                .header(HttpHeaders.ETAG, etag)
                .build();
    }

    private Optional<EntityTags> tags(String header) {
        var values = Collections.list(request.getHeaders(header));
        return values.isEmpty() ? Optional.empty() : Optional.of(EntityTags.parse(header, String.join(",", values)));
    }
}
