package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.notification.ChoiceService;
import com.onekaday.notification.ChoicesView;
import com.onekaday.notification.NewChoices;
import com.onekaday.notification.NoticeKind;
import com.onekaday.notification.NotificationService;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Where and when a person wants to be told what. */
@Path("api/me/notification-settings")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
    @Inject
    ChoiceService choices;

    @Inject
    NotificationService notifications;

    @Inject
    Caller caller;

    @GET
    public ChoicesView get() {
        return choices.get(caller);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChoicesView change(NewChoices wanted) {
        return choices.change(caller, wanted);
    }

    /** Has a channel show that it works. */
    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_JSON)
    public void test(ChannelTest test) {
        notifications.test(caller, test.channel());
    }

    /** A mail as it will look. Its styles stand in it, as mail programs want it. */
    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    public Response preview(@Context UriInfo uri) {
        var kind = new Parameters(uri).choice("kind", NoticeKind.class);
        var html = choices.preview(caller, kind == null ? NoticeKind.REMINDER : kind);
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox")
                .build();
    }
}
