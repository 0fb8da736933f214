package com.onekaday.rest.expected;

import com.onekaday.account.Caller;
import com.onekaday.expected.ExpectedIncomeService;
import com.onekaday.expected.ExpectedView;
import com.onekaday.expected.NewExpectedIncome;
import com.onekaday.expected.OccurrencesView;
import com.onekaday.expected.ReceiptService;
import com.onekaday.rest.http.Dates;
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
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;

/** What a person expects to earn. */
@Path("api/expected-income")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class ExpectedIncomeResource {

    /** A quarter back and a year ahead. */
    private static final int USUAL_DAYS = 365 + 91;

    private static final int MOST_DAYS = 3_660;

    @Inject
    ExpectedIncomeService expected;

    @Inject
    ReceiptService receipts;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    InstantSource clock;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = expected.list(caller, after, pages.limit(parameters));
        var shown = page.expected();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    @POST
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewExpectedIncome draft) {
        return once.answer(caller, () -> {
            var one = expected.create(caller, draft);
            return Reply.created(one, "/api/expected-income/" + one.id(), etag(one));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var one = expected.get(caller, id);
        return preconditions.read(one, etag(one));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewExpectedIncome draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewExpectedIncome.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("income:write")
    public void remove(@PathParam("id") UUID id) {
        expected.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    @GET
    @Path("{id}/occurrences")
    public OccurrencesView occurrences(@PathParam("id") UUID id, @Context UriInfo uri) {
        var today = caller.today(clock);
        var range = Dates.range(new Parameters(uri), today.plusYears(1), USUAL_DAYS, MOST_DAYS);
        return receipts.occurrences(caller, id, range);
    }

    @PUT
    @Path("{id}/occurrences/{date}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public ExpectedView receive(@PathParam("id") UUID id, @PathParam("date") String date, Receipt receipt) {
        return receipts.receive(caller, id, Dates.path(date), receipt.receivedIncome());
    }

    @DELETE
    @Path("{id}/occurrences/{date}")
    @RolesAllowed("income:write")
    public void unreceive(@PathParam("id") UUID id, @PathParam("date") String date) {
        receipts.unreceive(caller, id, Dates.path(date));
    }

    private Response change(UUID id, Function<ExpectedView, NewExpectedIncome> change) {
        var changed = expected.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    /** A source can be renamed, and what is expected comes, without a change of what is kept. */
    private static String etag(ExpectedView one) {
        return Etag.of(
                one.version(), "%s %s %s %s".formatted(one.source(), one.due(), one.state(), one.receivedIncome()));
    }
}
