package com.onekaday.rest.transfer;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeFilter;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.income.IncomeFilters;
import com.onekaday.transfer.ExportFormat;
import com.onekaday.transfer.ExportService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Objects;

/** What a person earned, as a file. */
@Path("api/export")
@RequestScoped
@RolesAllowed("export:read")
public class ExportResource {

    private static final int MOST_CALENDAR_YEARS = 10;

    @Inject
    ExportService exports;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Inject
    HttpServletRequest http;

    /** Streams while it reads: a failure on the way breaks the connection off, so that nobody takes a part for the whole. */
    @GET
    public Response export(@Context UriInfo uri) {
        var request = read(uri);
        if (http.getMethod().equals(HttpMethod.HEAD)) {
            return head(request.format()).build(); // nobody would write the file, and end its turn
        }
        var asking = caller;
        var turn = exports.turn(asking, request.format());
        StreamingOutput file = out -> {
            try (turn) {
                exports.write(asking, request.format(), request.filter(), out);
            }
        };
        return head(request.format()).entity(file).build();
    }

    private record Request(ExportFormat format, IncomeFilter filter) {}

    private static Request read(UriInfo uri) {
        var parameters = new Parameters(uri);
        var format = Objects.requireNonNullElse(parameters.choice("format", ExportFormat.class), ExportFormat.CSV);
        var filter = IncomeFilters.ofExport(parameters);
        var from = filter.from();
        var to = filter.to();
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.badParameter("from", "from must not be after to");
        }
        if (format == ExportFormat.ICS
                && from != null
                && to != null
                && to.isAfter(from.plusYears(MOST_CALENDAR_YEARS))) {
            throw Refusal.badParameter("to", "A calendar has at most %d years".formatted(MOST_CALENDAR_YEARS));
        }
        return new Request(format, filter);
    }

    private Response.ResponseBuilder head(ExportFormat format) {
        var name = "%s-%s.%s"
                .formatted(
                        format == ExportFormat.ICS ? "expected-income" : "income",
                        caller.today(clock),
                        format.extension());
        return Response.ok()
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }
}
