package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too large, whether they say so beforehand or not. */
@Provider
@PreMatching
@Priority(10)
public class BodyLimit implements ContainerRequestFilter {

    private static final String BATCH = ":batch";
    private static final String UPLOADS = "api/imports";

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
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private long limit(String path) {
        if (UPLOADS.equals(path.replaceAll("^/|/$", ""))) {
            return maxUpload;
        }
        return path.endsWith(BATCH) ? maxBatch : max;
    }

    private static Refusal tooLarge(long limit) {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "too-large", "Send at most %d bytes at once".formatted(limit));
    }

    /** For a body that comes in pieces and never says how long it is. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long seen;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
