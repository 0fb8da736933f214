package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Tells an open page what happens, as it happens (server-sent events). */
@Path("api/notifications/stream")
@RequestScoped
@RolesAllowed("member")
public class StreamResource {
    @Inject
    Streams streams;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void open(@Context SseEventSink sink, @Context Sse sse) {
        streams.open(caller, sink, sse);
    }
}
