package com.onekaday.rest.explanation;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.explanation.ExplainedFigure;
import com.onekaday.explanation.Explanation;
import com.onekaday.explanation.ExplanationService;
import com.onekaday.explanation.FigureQuestion;
import com.onekaday.income.IncomeView;
import com.onekaday.income.Position;
import com.onekaday.rest.http.Cursor;
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
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Why a figure is what it is. */
@Path("api/analytics/explain")
@RequestScoped
@RolesAllowed("analytics:read")
@Produces(MediaType.APPLICATION_JSON)
public class ExplainResource {

    @Inject
    ExplanationService explanations;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    @GET
    public Explanation explain(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var figure = parameters.choice("figure", ExplainedFigure.class);
        if (figure == null) {
            throw Refusal.badParameter("figure", "Say which figure, like daily_total");
        }
        var question = new FigureQuestion(figure, parameters.date("date"), parameters.id("goal"));
        return explanations.explain(
                caller, question, after(parameters), pages.limit(parameters), ExplainResource::cursor);
    }

    private @Nullable Position after(Parameters parameters) {
        return pages.position(parameters, DatedPosition::parse)
                .map(place -> new Position(place.date(), place.id()))
                .orElse(null);
    }

    private static String cursor(IncomeView last) {
        return Cursor.encode(new DatedPosition(last.date(), last.id()).toString());
    }
}
