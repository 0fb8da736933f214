package com.onekaday.rest.billing;

import com.onekaday.payment.BillingEventService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes in what the payment service tells. Nobody is signed in here: the signature says who speaks. */
@Path("api/billing/webhook")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class BillingWebhookResource {

    @Inject
    BillingEventService events;

    /** The body is taken as it came: the signature is over its bytes. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void receive(byte[] body, @HeaderParam("Stripe-Signature") @Nullable String signature) {
        events.receive(new String(body, StandardCharsets.UTF_8), signature);
    }
}
