package com.onekaday.rest.notification;

import com.onekaday.notification.ChoiceService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Ends a sort of mail for whoever has its link: a person by a button, a mail program by one POST (RFC 8058). */
@Path("unsubscribe/{token}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class UnsubscribeResource {
    private static final String POLICY =
            "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>1K A Day</title>
            <main>
            <h1>1K A Day</h1>
            %s
            </main>
            </html>
            """;

    private static final String FORM = """
            <p>%s</p>
            <form method="post"><button type="submit">%s</button></form>
            """;

    @Inject
    ChoiceService choices;

    /** Changes nothing: mail programs look at links before anybody does. */
    @GET
    public Response ask(@PathParam("token") String token) {
        var words = choices.ask(token);
        return page(words.language(), FORM.formatted(escape(words.question()), escape(words.yes())));
    }

    @POST
    public Response unsubscribe(@PathParam("token") String token) {
        var words = choices.unsubscribe(token);
        return page(words.language(), "<p>" + escape(words.done()) + "</p>");
    }

    private static Response page(String language, String content) {
        return Response.ok(PAGE.formatted(language, content), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
