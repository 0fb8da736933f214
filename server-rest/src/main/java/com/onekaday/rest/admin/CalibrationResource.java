package com.onekaday.rest.admin;

import com.onekaday.account.Caller;
import com.onekaday.forecast.CalibrationService;
import com.onekaday.rest.http.Dates;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;

/** How far the odds that people are told can be trusted. */
@Path("api/admin/calibration")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    private static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 3_660;

    @Inject
    CalibrationService calibrations;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    public CalibrationBody calibration(@Context UriInfo uri) {
        var origins = Dates.range(new Parameters(uri), caller.today(clock), USUAL_DAYS, MOST_DAYS);
        return CalibrationBody.of(origins, calibrations.calibration(origins));
    }
}
