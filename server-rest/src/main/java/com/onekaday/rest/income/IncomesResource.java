package com.onekaday.rest.income;

import com.onekaday.account.Caller;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomePage;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.NewIncome;
import com.onekaday.income.Position;
import com.onekaday.rest.http.DatedPosition;
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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person earned. */
@Path("api/income")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class IncomesResource {

    @Inject
    IncomeService incomes;

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
        var filter = IncomeFilters.read(parameters);
        return pages.isNumbered(parameters) ? page(parameters, filter, uri) : part(parameters, filter, uri);
    }

    @POST
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(NewIncome draft) {
        return once.answer(caller, () -> {
            var recorded = incomes.record(caller, draft);
            var income = recorded.income();
            return recorded.created()
                    ? Reply.created(income, "/api/income/" + income.id(), etag(income))
                    : Reply.ok(income, etag(income));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var income = incomes.get(caller, id);
        return preconditions.read(income, etag(income));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewIncome draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed("income:write")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewIncome.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("income:write")
    public void remove(@PathParam("id") UUID id) {
        incomes.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    private Response change(UUID id, Function<IncomeView, NewIncome> change) {
        var changed = incomes.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    private Response part(Parameters parameters, IncomeFilter filter, UriInfo uri) {
        var after = pages.position(parameters, DatedPosition::parse)
                .map(place -> new Position(place.date(), place.id()))
                .orElse(null);
        var page = incomes.list(caller, filter, after, pages.limit(parameters));
        return pages.show(page.incomes(), end(page), uri);
    }

    private Response page(Parameters parameters, IncomeFilter filter, UriInfo uri) {
        var number = pages.number(parameters);
        var size = pages.size(parameters);
        var numbered = incomes.page(caller, filter, number, size);
        var page = numbered.page();
        return pages.show(page.incomes(), end(page), number, size, numbered.total(), uri);
    }

    private static @Nullable String end(IncomePage page) {
        if (!page.more()) {
            return null;
        }
        var last = page.incomes().get(page.incomes().size() - 1);
        return new DatedPosition(last.date(), last.id()).toString();
    }

    private static String etag(IncomeView income) {
        return Etag.of(income.version(), income.source());
    }
}
