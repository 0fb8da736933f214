package com.onekaday.rest.problem;

import com.onekaday.rest.http.RequestId;
import com.onekaday.rest.json.JsonbProvider;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Answers what the container gave up on before any of our code saw it, such as an Accept header that cannot be read.
 * The deployment descriptor names it as the page for every error.
 */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Jsonb JSONB = new JsonbProvider().getContext(ErrorPage.class);

    /** Who asks for the page itself asks for something that is not there. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpServletResponse.SC_NOT_FOUND);
        var path = Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        var id = RequestId.ofAny(request);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE.toString());
        response.setHeader(RequestId.HEADER, id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var problem = ContainerProblem.of(status).at(path.toString(), id);
        response.getOutputStream().write(JSONB.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}
