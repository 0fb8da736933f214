package com.onekaday.rest.milestone;

import com.onekaday.account.Caller;
import com.onekaday.milestone.MilestonePage;
import com.onekaday.milestone.MilestoneService;
import com.onekaday.milestone.Place;
import com.onekaday.rest.http.DatedPosition;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What a person has reached. */
@Path("api/milestones")
@RequestScoped
@RolesAllowed("analytics:read")
@Produces(MediaType.APPLICATION_JSON)
public class MilestonesResource {

    @Inject
    MilestoneService milestones;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var page = milestones.list(caller, after(parameters), pages.limit(parameters));
        return pages.show(page.milestones(), end(page), uri);
    }

    private @Nullable Place after(Parameters parameters) {
        return pages.position(parameters, DatedPosition::parse)
                .map(place -> new Place(place.date(), place.id()))
                .orElse(null);
    }

    private static @Nullable String end(MilestonePage page) {
        if (!page.more()) {
            return null;
        }
        var last = page.milestones().get(page.milestones().size() - 1);
        return new DatedPosition(last.date(), last.id()).toString();
    }
}
