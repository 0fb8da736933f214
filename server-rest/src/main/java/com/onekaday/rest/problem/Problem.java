package com.onekaday.rest.problem;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as RFC 9457 shows it, with a stable code, the request's id and, for bad input, every fault. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String requestId,
        List<Fault> errors) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private static final String TYPE = "urn:onekaday:problem:";

    public static Problem of(int status, String code, String detail, List<Fault> faults) {
        return new Problem(TYPE + code, title(status), status, detail, null, code, null, faults);
    }

    public static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public static Problem of(Refusal refusal) {
        return of(status(refusal.kind()), refusal.code(), refusal.detail(), refusal.faults());
    }

    Problem at(String path, @Nullable String request) {
        return new Problem(type, title, status, detail, path, code, request, errors);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case RULE_BROKEN -> 422;
            case TOO_MANY -> 429;
            case UPSTREAM_FAILED -> 502;
            case BUSY -> 503;
        };
    }

    private static String title(int status) {
        if (status == 422) {
            return "Unprocessable Content";
        }
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
