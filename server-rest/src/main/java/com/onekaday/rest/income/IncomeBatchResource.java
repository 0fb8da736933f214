package com.onekaday.rest.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.BatchItem;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.income.NewIncome;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.http.Reply;
import com.onekaday.rest.json.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Many incomes at once. */
@Path("api/income:batch")
@RequestScoped
@RolesAllowed("income:write")
@Produces(MediaType.APPLICATION_JSON)
public class IncomeBatchResource {

    @Inject
    IncomeBatchService batches;

    @Inject
    Records records;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(NewBatch batch, @Context UriInfo uri) {
        batches.requireSize(batch.items().size());
        var items = batch.items().stream().map(this::read).toList();
        if (new Parameters(uri).flag("dry_run")) {
            return Response.ok(BatchBody.of(batches.rehearse(caller, items))).build();
        }
        return once.answer(caller, () -> Reply.ok(BatchBody.of(batches.record(caller, items))));
    }

    private BatchItem read(JsonObject item) {
        try {
            return BatchItem.of(records.bind(item, NewIncome.class));
        } catch (Refusal e) {
            return BatchItem.unreadable(e);
        }
    }
}
