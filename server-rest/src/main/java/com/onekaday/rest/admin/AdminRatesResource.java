package com.onekaday.rest.admin;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.rate.ArrivalService;
import com.onekaday.rate.HeldRate;
import com.onekaday.rest.http.Currencies;
import com.onekaday.rest.http.Dates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Published rates that are far from the ones before, and whether to count with them. */
@Path("api/admin/rates")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminRatesResource {

    @Inject
    ArrivalService arrivals;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    /** Those that wait, the newest first. */
    public record HeldRates(List<HeldRateBody> data) {}

    /** Units of the currency for one euro, then and before. */
    public record HeldRateBody(String currency, LocalDate date, BigDecimal rate, BigDecimal previous) {

        static HeldRateBody of(HeldRate held) {
            return new HeldRateBody(
                    held.currency().getCurrencyCode(),
                    held.day(),
                    held.rate().stripTrailingZeros(),
                    held.previous().stripTrailingZeros());
        }
    }

    @GET
    public HeldRates list() {
        return new HeldRates(arrivals.held().stream().map(HeldRateBody::of).toList());
    }

    @POST
    @Path("{currency}/{date}/accept")
    public void accept(@PathParam("currency") String currency, @PathParam("date") String date) {
        arrivals.accept(caller, peer, Currencies.path(currency), Dates.path(date));
    }

    @POST
    @Path("{currency}/{date}/reject")
    public void reject(@PathParam("currency") String currency, @PathParam("date") String date) {
        arrivals.reject(caller, peer, Currencies.path(currency), Dates.path(date));
    }
}
