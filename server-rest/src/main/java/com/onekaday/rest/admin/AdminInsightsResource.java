package com.onekaday.rest.admin;

import com.onekaday.insight.InsightService;
import com.onekaday.insight.SpendingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What insights cost that models write. */
@Path("api/admin/insights")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminInsightsResource {

    @Inject
    InsightService insights;

    @GET
    public SpendingView spending() {
        return insights.spending();
    }
}
