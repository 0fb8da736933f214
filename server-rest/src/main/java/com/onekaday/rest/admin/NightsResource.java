package com.onekaday.rest.admin;

import com.onekaday.nightly.NightService;
import com.onekaday.nightly.NightsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the nightly work stands. */
@Path("api/admin/nights")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class NightsResource {

    @Inject
    NightService nights;

    @GET
    public NightsView standing() {
        return nights.standing();
    }
}
