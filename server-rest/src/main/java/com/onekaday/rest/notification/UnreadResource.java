package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.notification.NotificationService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How many of the things that a person was told are new. */
@Path("api/notifications/unread")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class UnreadResource {

    @Inject
    NotificationService notifications;

    @Inject
    Caller caller;

    @GET
    public Unread unread() {
        return new Unread(notifications.unread(caller));
    }
}
