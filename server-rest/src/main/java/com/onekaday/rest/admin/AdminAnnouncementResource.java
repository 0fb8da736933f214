package com.onekaday.rest.admin;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.announcement.Announcement;
import com.onekaday.announcement.AnnouncementService;
import com.onekaday.announcement.NewAnnouncement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells everybody something, and stops telling it. */
@Path("api/admin/announcement")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminAnnouncementResource {

    @Inject
    AnnouncementService announcements;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Announcement publish(NewAnnouncement draft) {
        return announcements.publish(caller, peer, draft);
    }

    @DELETE
    public void remove() {
        announcements.remove(caller, peer);
    }
}
