package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import com.onekaday.platform.LimitedStream;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too large, whether they say so beforehand or not. */
@Provider
@PreMatching
@Priority(10)
public class BodyLimit implements ContainerRequestFilter {

    private static final String BATCH = ":batch";
    private static final Set<String> UPLOADS = Set.of("api/imports", "api/me/archive");

    @Inject
    @ConfigProperty(name = "max.content.length")
    long max;

    @Inject
    @ConfigProperty(name = "max.batch.length")
    long maxBatch;

    @Inject
    @ConfigProperty(name = "max.upload.length")
    long maxUpload;

    @Override
    public void filter(ContainerRequestContext request) {
        var limit = limit(request.getUriInfo().getPath());
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        // a body that comes in pieces never says how long it is
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, () -> tooLarge(limit)));
    }

    private long limit(String path) {
        if (UPLOADS.contains(path.replaceAll("^/|/$", ""))) {
            return maxUpload;
        }
        return path.endsWith(BATCH) ? maxBatch : max;
    }

    private static Refusal tooLarge(long limit) {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "too-large", "Send at most %d bytes at once".formatted(limit));
    }
}
