package com.onekaday.rest.goal;

import com.onekaday.account.Caller;
import com.onekaday.goal.GoalService;
import com.onekaday.goal.GoalStatus;
import com.onekaday.goal.GoalView;
import com.onekaday.goal.NewGoal;
import com.onekaday.goal.OddsService;
import com.onekaday.goal.OddsView;
import com.onekaday.goal.OutcomeService;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import com.onekaday.rest.json.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What a person wants to earn. */
@Path("api/goals")
@RequestScoped
@RolesAllowed("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

    @Inject
    GoalService goals;

    @Inject
    OutcomeService outcomes;

    @Inject
    OddsService odds;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var status = parameters.choice("status", GoalStatus.class);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = goals.list(caller, status, after, pages.limit(parameters));
        var shown = page.goals();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    @POST
    @RolesAllowed("goals:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewGoal draft) {
        return once.answer(caller, () -> {
            var goal = goals.create(caller, draft);
            return Reply.created(goal, "/api/goals/" + goal.id(), etag(goal));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var goal = goals.get(caller, id);
        return preconditions.read(goal, etag(goal));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("goals:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewGoal draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed("goals:write")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewGoal.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("goals:write")
    public void remove(@PathParam("id") UUID id) {
        goals.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var before = pages.position(parameters, LocalDate::parse).orElse(null);
        var page = outcomes.history(caller, id, before, pages.limit(parameters));
        var shown = page.outcomes();
        var end = page.more() ? shown.get(shown.size() - 1).to().toString() : null;
        return pages.show(shown, end, uri);
    }

    @GET
    @Path("{id}/odds")
    public OddsView odds(@PathParam("id") UUID id) {
        return odds.history(caller, id);
    }

    private Response change(UUID id, Function<GoalView, NewGoal> change) {
        var changed = goals.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    /** A source can be renamed without the goal. */
    private static String etag(GoalView goal) {
        return Etag.of(goal.version(), Objects.requireNonNullElse(goal.source(), ""));
    }
}
