package com.onekaday.rest.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts every request, also those that the container refuses by itself: no filter of JAX-RS sees them. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestMetrics implements Filter {

    @Inject
    Metrics metrics;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begin = System.nanoTime();
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = ((HttpServletResponse) response).getStatus();
        } finally {
            metrics.requests().answered(((HttpServletRequest) request).getMethod(), status);
            if (!request.isAsyncStarted()) {
                metrics.requests().took(System.nanoTime() - begin);
            }
        }
    }
}
