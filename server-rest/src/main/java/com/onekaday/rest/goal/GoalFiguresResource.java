package com.onekaday.rest.goal;

import com.onekaday.account.Caller;
import com.onekaday.goal.ProgressService;
import com.onekaday.goal.ProgressView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How a person's goals stand. */
@Path("api/analytics/goals")
@RequestScoped
@RolesAllowed({"analytics:read", "goals:read"})
@Produces(MediaType.APPLICATION_JSON)
public class GoalFiguresResource {

    @Inject
    ProgressService progress;

    @Inject
    Caller caller;

    @GET
    public ProgressView goals() {
        return progress.progress(caller);
    }
}
