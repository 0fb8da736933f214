package com.onekaday.rest.analytics;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DailyView;
import com.onekaday.analytics.HeatmapView;
import com.onekaday.analytics.MonthlyView;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.SummaryView;
import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an account's income amounts to. */
@Path("api/analytics")
@RequestScoped
@RolesAllowed("analytics:read")
@Produces(MediaType.APPLICATION_JSON)
public class AnalyticsResource {

    private static final int USUAL_DAYS = 30;
    private static final int USUAL_MONTHS = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int MAX_MONTHS = AnalyticsService.MAX_DAYS / 30;

    @Inject
    AnalyticsService analytics;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    @Path("daily")
    public DailyView daily(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var last = Parameters.date("to", to).orElseGet(this::today);
        var first = Parameters.date("from", from).orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
        requireOrder(!first.isAfter(last));
        if (ChronoUnit.DAYS.between(first, last) >= AnalyticsService.MAX_DAYS) {
            throw Refusal.badParameter("from", "Ask for at most %d days at once".formatted(AnalyticsService.MAX_DAYS));
        }
        return analytics.daily(caller, new Period(first, last));
    }

    @GET
    @Path("monthly")
    public MonthlyView monthly(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var last = Parameters.month("to", to).orElseGet(() -> YearMonth.from(today()));
        var first = Parameters.month("from", from).orElseGet(() -> last.minusMonths(USUAL_MONTHS - 1L));
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
    public HeatmapView heatmap(@QueryParam("year") @Nullable String year) {
        var today = today();
        return analytics.heatmap(
                caller,
                Parameters.integer("year", year, FIRST_YEAR, today.getYear() + 1)
                        .orElse(today.getYear()));
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
