package com.onekaday.rest.console;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLConnection;
import java.util.Map;

/** The console's page at the address of each screen, and its files. */
@Path("/")
@RequestScoped
@PermitAll
public class ConsoleResource {

    /** The screens. Any other address is unknown, and says so as the rest of the interface does. */
    private static final String SCREENS =
            "|sign-in|sign-up|income|import|analytics|goals|calendar|settings|sources|insights|inbox|forgot-password|reset-password|billing|admin";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");

    @Inject
    Console console;

    @GET
    @Path("{screen: (" + SCREENS + ")}")
    public Response page() {
        return Response.ok(console.page(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", console.contentSecurityPolicy())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("{screen: (goals|income|analytics|settings|admin)}/{rest: .+}")
    public Response detailPage() {
        return page();
    }

    @GET
    @Path("assets/{version}/{path: .+}")
    public Response file(@PathParam("version") String version, @PathParam("path") String path) {
        return answer(path, console.file(version, path).orElseThrow(NotFoundException::new), FOR_EVER);
    }

    @GET
    @Path("{path: favicon\\.ico|favicon\\.svg|robots\\.txt|service-worker\\.js}")
    public Response wellKnown(@PathParam("path") String path) {
        var file = path.equals("favicon.ico") ? "favicon.svg" : path;
        return answer(file, console.file(file).orElseThrow(NotFoundException::new), A_DAY);
    }

    private static Response answer(String path, byte[] content, String caching) {
        return Response.ok(content, type(path))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private static String type(String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1);
        var guessed = URLConnection.guessContentTypeFromName(path);
        return TYPES.getOrDefault(extension, guessed == null ? MediaType.APPLICATION_OCTET_STREAM : guessed);
    }
}
