package com.onekaday.rest.analytics;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DayService;
import com.onekaday.analytics.DaysView;
import com.onekaday.analytics.NewMark;
import com.onekaday.rest.http.Dates;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;

/** A person's days: days off, freezes, and days on which nothing was earned. */
@Path("api/days")
@RequestScoped
@RolesAllowed("analytics:read")
@Produces(MediaType.APPLICATION_JSON)
public class DaysResource {

    private static final int USUAL_DAYS = 30;

    @Inject
    DayService days;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    public DaysView list(@Context UriInfo uri) {
        var range = Dates.range(new Parameters(uri), caller.today(clock), USUAL_DAYS, AnalyticsService.MAX_DAYS);
        return days.list(caller, range);
    }

    @PUT
    @Path("{date}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public DaysView.MarkedDay mark(@PathParam("date") String date, NewMark mark) {
        return days.mark(caller, Dates.path(date), mark.mark());
    }

    @DELETE
    @Path("{date}")
    @RolesAllowed("income:write")
    public void clear(@PathParam("date") String date) {
        days.clear(caller, Dates.path(date));
    }
}
