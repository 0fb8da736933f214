package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.outbox.MessageView;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Once;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import com.onekaday.rest.http.Preconditions;
import com.onekaday.rest.http.Reply;
import com.onekaday.rest.json.MergePatch;
import com.onekaday.webhook.NewWebhook;
import com.onekaday.webhook.WebhookService;
import com.onekaday.webhook.WebhookView;
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

/** Addresses that are called when something happens in a person's account. */
@Path("api/me/webhooks")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    @Inject
    WebhookService webhooks;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @GET
    public Listing<WebhookView> list() {
        return new Listing<>(webhooks.list(caller));
    }

    /** A repeated request gets the webhook's description again, not its secret: that is shown once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewWebhook draft) {
        return once.answer(
                caller,
                () -> {
                    var webhook = webhooks.create(caller, draft);
                    return Reply.created(webhook, "/api/me/webhooks/" + webhook.id(), etag(webhook));
                },
                reply -> ((WebhookView) reply).withoutSecret());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var webhook = webhooks.get(caller, id);
        return preconditions.read(webhook, etag(webhook));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewWebhook draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewWebhook.class));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        webhooks.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    @POST
    @Path("{id}/rotate-secret")
    public WebhookView rotateSecret(@PathParam("id") UUID id) {
        return webhooks.rotateSecret(caller, id);
    }

    @POST
    @Path("{id}/test")
    public void test(@PathParam("id") UUID id) {
        webhooks.test(caller, id);
    }

    @GET
    @Path("{id}/deliveries")
    public Response deliveries(@PathParam("id") UUID id, @Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var before = pages.position(parameters, UUID::fromString).orElse(null);
        var page = webhooks.deliveries(caller, id, before, pages.limit(parameters));
        return MessageRows.show(page, pages, uri);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    public MessageView replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return webhooks.replay(caller, id, delivery);
    }

    private Response change(UUID id, Function<WebhookView, NewWebhook> change) {
        var changed = webhooks.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    private static String etag(WebhookView webhook) {
        return Etag.of(webhook.version(), webhook.url());
    }
}
