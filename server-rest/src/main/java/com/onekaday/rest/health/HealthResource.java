package com.onekaday.rest.health;

import com.onekaday.platform.DatabaseProbe;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** For whoever restarts and balances: live says that the process answers, ready that the database does, too. */
@Path("health")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    DatabaseProbe database;

    /** What is answered; {@code UP} or {@code DOWN}. */
    public record Health(String status) {}

    @GET
    @Path("live")
    public Health live() {
        return new Health("UP");
    }

    @GET
    @Path("ready")
    public Response ready() {
        return database.isReachable()
                ? Response.ok(new Health("UP")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("DOWN"))
                        .build();
    }
}
