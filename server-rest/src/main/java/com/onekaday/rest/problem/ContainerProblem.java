package com.onekaday.rest.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;

/** Puts the container's own refusals into our words. */
final class ContainerProblem {

    private ContainerProblem() {}

    static Problem of(WebApplicationException refused) {
        // JAX-RS asks for 404 where a query parameter does not convert: it comes with the failure that caused it.
        if (refused instanceof NotFoundException && refused.getCause() != null && isQuery(refused)) {
            return Problem.of(400, "bad-parameter", "A parameter of the address cannot be read");
        }
        return of(refused.getResponse().getStatus());
    }

    static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(status, "bad-request", "The request cannot be read");
            case 401 -> Problem.of(status, "not-signed-in", "Sign in first, or send a token");
            case 403 -> Problem.of(status, "forbidden", "You are signed in, but not allowed to do this");
            case 404 -> Problem.of(status, "not-found", "There is nothing at this address");
            case 405 ->
                Problem.of(status, "method-not-allowed", "This address does not know the method; see the Allow header");
            case 406 -> Problem.of(status, "not-acceptable", "Ask for application/json in the Accept header");
            case 413 -> Problem.of(status, "too-large", "The body is larger than allowed");
            case 415 ->
                Problem.of(
                        status,
                        "unsupported-media-type",
                        "Say in Content-Type what you send, in a type that this address takes");
            case 500 ->
                Problem.of(
                        status,
                        "internal",
                        "Something went wrong on our side; try again, and report the request_id if it stays");
            default -> Problem.of(status, "http-" + status, "The request was refused");
        };
    }

    private static boolean isQuery(WebApplicationException refused) {
        return String.valueOf(refused.getMessage()).contains("QueryParam");
    }
}
