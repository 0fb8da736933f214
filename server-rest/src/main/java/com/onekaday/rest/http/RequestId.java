package com.onekaday.rest.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives each request an id, its own or a new one, and puts it and the trace it belongs to into the log. */
@Provider
@PreMatching
@Priority(0)
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final String IN_LOG = "request_id";
    private static final String TRACE_IN_LOG = "trace_id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,128}");
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Inject
    HttpServletRequest request;

    /** The id of a request; null before it came as far as this filter. */
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** The id of any request, also of one that never came to this filter. */
    public static String ofAny(HttpServletRequest request) {
        var known = of(request);
        return known == null ? fresh(request.getHeader(HEADER)) : known;
    }

    private static String fresh(@Nullable String given) {
        return given != null && ACCEPTED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var id = fresh(context.getHeaderString(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        MDC.put(IN_LOG, id);
        var trace = TRACEPARENT.matcher(String.valueOf(context.getHeaderString("traceparent")));
        if (trace.matches()) {
            MDC.put(TRACE_IN_LOG, trace.group(1));
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, of(request));
        MDC.remove(IN_LOG);
        MDC.remove(TRACE_IN_LOG);
    }
}
