package com.onekaday.rest.problem;

import com.onekaday.error.Refusal;
import com.onekaday.rest.http.RequestId;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers everything that went wrong, whoever threw it. What is no refusal is a bug: it is logged and not told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (thrown instanceof WebApplicationException refused) {
            return refused(refused);
        }
        if (cause(thrown, OptimisticLockException.class).isPresent()) {
            return answer(Problem.of(
                            409, "conflict", "Somebody else changed this at the same time; load it and try again"))
                    .build();
        }
        if (cause(thrown, JsonException.class).isPresent()) {
            return answer(Problem.of(400, "malformed-json", "The body is not readable JSON"))
                    .build();
        }
        LOG.log(Level.ERROR, "Unexpected failure", thrown);
        return answer(ContainerProblem.of(500)).build();
    }

    private Response refused(Refusal refusal) {
        var response = answer(Problem.of(refusal));
        refusal.retryAfter().map(Duration::toSeconds).ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait));
        if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /** A request that the container refused: no such path, method or media type, or not the role for it. */
    private Response refused(WebApplicationException refused) {
        if (refused instanceof ForbiddenException && request.getUserPrincipal() == null) {
            return refused(Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in", "Sign in first, or send a token"));
        }
        var status = refused.getResponse().getStatus();
        var response = answer(ContainerProblem.of(refused));
        var allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode() && allow != null) {
            response.header(HttpHeaders.ALLOW, allow);
        }
        return response.build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(request.getRequestURI(), RequestId.of(request)));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
