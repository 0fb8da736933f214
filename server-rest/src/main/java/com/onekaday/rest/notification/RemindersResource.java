package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.reminder.NewReminder;
import com.onekaday.reminder.ReminderService;
import com.onekaday.reminder.ReminderView;
import com.onekaday.rest.http.Etag;
import com.onekaday.rest.http.Listing;
import com.onekaday.rest.http.Once;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** When a person wants to be reminded to log. */
@Path("api/reminders")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class RemindersResource {
    @Inject
    ReminderService reminders;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @Inject
    Preconditions preconditions;

    @GET
    public Listing<ReminderView> list() {
        return new Listing<>(reminders.list(caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewReminder draft) {
        return once.answer(caller, () -> {
            var reminder = reminders.create(caller, draft);
            return Reply.created(reminder, "/api/reminders/" + reminder.id(), etag(reminder));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var reminder = reminders.get(caller, id);
        return preconditions.read(reminder, etag(reminder));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") UUID id, NewReminder draft) {
        return change(id, current -> draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, MergePatch patch) {
        return change(id, current -> patch.applyTo(current, NewReminder.class));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        reminders.remove(caller, id, current -> preconditions.requireMatch(etag(current)));
    }

    @POST
    @Path("{id}/snooze")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReminderView snooze(@PathParam("id") UUID id, Snooze snooze) {
        return reminders.snooze(caller, id, snooze.minutes());
    }

    private Response change(UUID id, Function<ReminderView, NewReminder> change) {
        var changed = reminders.change(caller, id, current -> {
            preconditions.requireMatch(etag(current));
            return change.apply(current);
        });
        return Reply.ok(changed, etag(changed)).toResponse();
    }

    /** Its next time moves without a change of what is kept. */
    private static String etag(ReminderView reminder) {
        return Etag.of(reminder.version(), String.valueOf(reminder.nextAt()));
    }
}
