package com.onekaday.rest.sync;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Cursor;
import com.onekaday.rest.http.Parameters;
import com.onekaday.sync.SyncMark;
import com.onekaday.sync.SyncService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What has changed since a client last asked. */
@Path("api/sync")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class SyncResource {

    @Inject
    SyncService sync;

    @Inject
    Caller caller;

    @GET
    public SyncBody since(@Context UriInfo uri) {
        return SyncBody.of(sync.since(caller, mark(new Parameters(uri).text("since"))));
    }

    private static @Nullable SyncMark mark(@Nullable String since) {
        try {
            return since == null ? null : SyncMark.parse(Cursor.decode(since));
        } catch (RuntimeException e) {
            throw Refusal.badParameter("since", "Send since as you got it as mark, or none");
        }
    }
}
