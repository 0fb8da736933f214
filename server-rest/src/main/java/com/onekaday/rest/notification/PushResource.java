package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.push.NewSubscription;
import com.onekaday.push.PushService;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The browsers that are told things while no page is open. */
@Path("api/me/push")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class PushResource {
    @Inject
    PushService push;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @GET
    public PushBody get() {
        return new PushBody(push.publicKey(), push.list(caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(NewSubscription draft) {
        return once.answer(caller, () -> {
            var subscription = push.subscribe(caller, draft);
            return Reply.created(subscription, "/api/me/push/" + subscription.id(), null);
        });
    }

    @DELETE
    @Path("{id}")
    public void unsubscribe(@PathParam("id") UUID id) {
        push.unsubscribe(caller, id);
    }
}
