package com.onekaday.rest.announcement;

import com.onekaday.announcement.Announcement;
import com.onekaday.announcement.AnnouncementService;
import com.onekaday.rest.http.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What everybody is told now: one text or none. */
@Path("api/announcement")
@RequestScoped
@RolesAllowed("member")
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementResource {

    @Inject
    AnnouncementService announcements;

    @GET
    public Listing<Announcement> current() {
        return new Listing<>(announcements.current().stream().toList());
    }
}
