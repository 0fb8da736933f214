package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.notification.NotificationService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes everything that a person was told for read. */
@Path("api/notifications/read-all")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class ReadAllResource {

    @Inject
    NotificationService notifications;

    @Inject
    Caller caller;

    @POST
    public void readAll() {
        notifications.readAll(caller);
    }
}
