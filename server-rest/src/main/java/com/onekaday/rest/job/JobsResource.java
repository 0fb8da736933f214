package com.onekaday.rest.job;

import com.onekaday.account.Caller;
import com.onekaday.job.JobService;
import com.onekaday.job.JobView;
import com.onekaday.rest.http.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How far work is that goes on after its request. */
@Path("api/jobs")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    JobService jobs;

    @Inject
    Caller caller;

    @GET
    public Listing<JobView> list() {
        return new Listing<>(jobs.list(caller));
    }

    @GET
    @Path("{id}")
    public JobView get(@PathParam("id") UUID id) {
        return jobs.get(caller, id);
    }

    @DELETE
    @Path("{id}")
    public JobView cancel(@PathParam("id") UUID id) {
        return jobs.cancel(caller, id);
    }
}
