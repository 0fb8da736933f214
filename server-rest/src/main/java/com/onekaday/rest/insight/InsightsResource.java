package com.onekaday.rest.insight;

import com.onekaday.account.Caller;
import com.onekaday.insight.ConsentView;
import com.onekaday.insight.ExchangeView;
import com.onekaday.insight.InsightService;
import com.onekaday.insight.InsightView;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.http.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** What was written about the caller's income, and whether a model may write it. */
@Path("api/insights")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class InsightsResource {

    @Inject
    InsightService insights;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = insights.list(caller, after, pages.limit(parameters));
        var shown = page.insights();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    /** Answers the job that writes it. */
    @POST
    public Response write() {
        return once.answer(caller, () -> {
            var job = insights.write(caller);
            return Reply.created(job, "/api/jobs/" + job.id(), null);
        });
    }

    @POST
    @Path("{id}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    public InsightView judge(@PathParam("id") UUID id, Feedback feedback) {
        return insights.judge(caller, id, feedback.useful());
    }

    @GET
    @Path("{id}/exchange")
    public ExchangeView exchange(@PathParam("id") UUID id) {
        return insights.exchange(caller, id);
    }

    @GET
    @Path("consent")
    public ConsentView consent() {
        return insights.consent(caller);
    }

    @PUT
    @Path("consent")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConsentView consent(NewConsent wish) {
        return insights.consent(caller, wish.granted());
    }
}
