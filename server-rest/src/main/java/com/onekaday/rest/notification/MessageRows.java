package com.onekaday.rest.notification;

import com.onekaday.outbox.MessagePage;
import com.onekaday.rest.http.Pages;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A part of the outbox as a reply. */
public final class MessageRows {
    private MessageRows() {}

    public static Response show(MessagePage page, Pages pages, UriInfo uri) {
        var shown = page.messages();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }
}
