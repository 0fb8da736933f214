package com.onekaday.rest.currency;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.BasePreview;
import com.onekaday.rate.NewRate;
import com.onekaday.rate.RateService;
import com.onekaday.rate.RatesView;
import com.onekaday.rest.http.Currencies;
import com.onekaday.rest.http.Dates;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Objects;

/** The rates that an account counts with, and its own ones. */
@Path("api/rates")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class RatesResource {

    @Inject
    RateService rates;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @GET
    public RatesView list(@Context UriInfo uri) {
        var date = Objects.requireNonNullElseGet(new Parameters(uri).date("date"), () -> caller.today(clock));
        return rates.list(caller, date);
    }

    /** What the caller's incomes would add up to in another base currency. */
    @GET
    @Path("preview")
    public BasePreview preview(@Context UriInfo uri) {
        var currency = new Parameters(uri).currency("base_currency");
        if (currency == null) {
            throw Refusal.badParameter("base_currency", "Say which base currency, like EUR");
        }
        return rates.preview(caller, currency);
    }

    @PUT
    @Path("{currency}/{date}")
    @RolesAllowed("income:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public RatesView.Own set(@PathParam("currency") String currency, @PathParam("date") String date, NewRate rate) {
        return rates.set(caller, Currencies.path(currency), Dates.path(date), rate);
    }

    @DELETE
    @Path("{currency}/{date}")
    @RolesAllowed("income:write")
    public void remove(@PathParam("currency") String currency, @PathParam("date") String date, @Context UriInfo uri) {
        var base = Objects.requireNonNullElse(new Parameters(uri).currency("base_currency"), caller.baseCurrency());
        rates.remove(caller, Currencies.path(currency), base, Dates.path(date));
    }
}
