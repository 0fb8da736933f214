package com.onekaday.rest.admin;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.job.JobDirectory;
import com.onekaday.job.JobRecord;
import com.onekaday.job.JobState;
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

/** Everybody's background work. */
@Path("api/admin/jobs")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminJobsResource {

    @Inject
    JobDirectory jobs;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var state = parameters.choice("state", JobState.class);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = jobs.list(state, after, pages.limit(parameters));
        var shown = page.jobs();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    @POST
    @Path("{id}/retry")
    public JobRecord retry(@PathParam("id") UUID id) {
        return jobs.retry(caller, peer, id);
    }

    @DELETE
    @Path("{id}")
    public JobRecord cancel(@PathParam("id") UUID id) {
        return jobs.cancel(caller, peer, id);
    }
}
