package com.onekaday.rest.analytics;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.AnomaliesView;
import com.onekaday.analytics.DailyView;
import com.onekaday.analytics.HeatmapView;
import com.onekaday.analytics.MonthlyView;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.SourcesView;
import com.onekaday.analytics.SummaryView;
import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Dates;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What an account's income amounts to. */
@Path("api/analytics")
@RequestScoped
@RolesAllowed("analytics:read")
@Produces(MediaType.APPLICATION_JSON)
public class AnalyticsResource {

    private static final int USUAL_DAYS = 30;
    private static final int USUAL_MONTHS = 12;
    private static final int USUAL_ANOMALY_DAYS = 365;
    private static final int FIRST_YEAR = 1990;
    private static final int MAX_MONTHS = AnalyticsService.MAX_DAYS / 30;

    @Inject
    AnalyticsService analytics;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Context
    UriInfo uri;

    @GET
    @Path("daily")
    public DailyView daily() {
        return analytics.daily(caller, range(today(), USUAL_DAYS));
    }

    @GET
    @Path("monthly")
    public MonthlyView monthly() {
        var parameters = new Parameters(uri);
        var last = Objects.requireNonNullElseGet(parameters.month("to"), () -> YearMonth.from(today()));
        var first = Objects.requireNonNullElseGet(parameters.month("from"), () -> last.minusMonths(USUAL_MONTHS - 1L));
        requireOrder(!first.isAfter(last));
        if (ChronoUnit.MONTHS.between(first, last) >= MAX_MONTHS) {
            throw Refusal.badParameter("from", "Ask for at most %d months at once".formatted(MAX_MONTHS));
        }
        return analytics.monthly(caller, first, last);
    }

    @GET
    @Path("summary")
    public SummaryView summary() {
        return analytics.summary(caller);
    }

    @GET
    @Path("heatmap")
    public HeatmapView heatmap() {
        var thisYear = today().getYear();
        return analytics.heatmap(caller, new Parameters(uri).number("year", FIRST_YEAR, thisYear + 1, thisYear));
    }

    @GET
    @Path("sources")
    public SourcesView sources() {
        return analytics.sources(caller);
    }

    @GET
    @Path("anomalies")
    public AnomaliesView anomalies() {
        return analytics.anomalies(caller, range(today().minusDays(1), USUAL_ANOMALY_DAYS));
    }

    private Period range(LocalDate usualEnd, int usualDays) {
        return Dates.range(new Parameters(uri), usualEnd, usualDays, AnalyticsService.MAX_DAYS);
    }

    private LocalDate today() {
        return caller.today(clock);
    }

    private static void requireOrder(boolean inOrder) {
        if (!inOrder) {
            throw Refusal.badParameter("from", "from must not be after to");
        }
    }
}
