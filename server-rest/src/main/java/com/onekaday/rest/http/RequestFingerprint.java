package com.onekaday.rest.http;

import com.onekaday.platform.Sha256;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Digests method, address and body of a request with an Idempotency-Key, to tell it from another one. */
@Provider
public class RequestFingerprint implements ReaderInterceptor {

    private static final String ATTRIBUTE = RequestFingerprint.class.getName();

    @Inject
    HttpServletRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (request.getHeader(Once.KEY) != null) {
            var body = context.getInputStream().readAllBytes();
            request.setAttribute(ATTRIBUTE, digest(body));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** The digest of a request; of one without a body where none was read. */
    static String of(HttpServletRequest request) {
        var digest = (String) request.getAttribute(ATTRIBUTE);
        return digest == null ? digest(request, new byte[0]) : digest;
    }

    private String digest(byte[] body) {
        return digest(request, body);
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        var head = "%s %s?%s\n".formatted(request.getMethod(), request.getRequestURI(), request.getQueryString());
        var digest = Sha256.digest();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }
}
