package com.onekaday.rest.currency;

import com.onekaday.account.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The currencies of ISO 4217 that are in use, with their names in the caller's language. */
@Path("api/currencies")
@RequestScoped
@RolesAllowed("income:read")
@Produces(MediaType.APPLICATION_JSON)
public class CurrenciesResource {

    @Inject
    Caller caller;

    /** All of them, by their code. */
    public record Currencies(List<CurrencyBody> data) {}

    /** One currency; {@code minorDigits} is how many decimals its amounts have. */
    public record CurrencyBody(String code, String name, int minorDigits) {

        static CurrencyBody of(Currency currency, Locale locale) {
            return new CurrencyBody(
                    currency.getCurrencyCode(), currency.getDisplayName(locale), currency.getDefaultFractionDigits());
        }
    }

    /** Income of former times may be in a former currency; what is offered is what countries have today. */
    @GET
    public Currencies list() {
        return new Currencies(Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(
                        new Locale.Builder().setRegion(country).build()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(currency -> CurrencyBody.of(currency, caller.locale()))
                .toList());
    }
}
