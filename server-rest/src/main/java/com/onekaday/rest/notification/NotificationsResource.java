package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.notification.NotificationService;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** What a person was told. */
@Path("api/notifications")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {
    @Inject
    NotificationService notifications;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var before = pages.position(parameters, UUID::fromString).orElse(null);
        var page = notifications.list(caller, before, pages.limit(parameters));
        var shown = page.notifications();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") UUID id) {
        notifications.read(caller, id);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        notifications.remove(caller, id);
    }
}
