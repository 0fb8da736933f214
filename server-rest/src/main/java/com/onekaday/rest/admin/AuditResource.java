package com.onekaday.rest.admin;

import com.onekaday.account.AccountDirectory;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditEventView;
import com.onekaday.audit.AuditSearch;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.rest.http.Pages;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what, when and from where. Days are those of UTC: the acts are of people in many zones. */
@Path("api/admin/audit")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditService audit;

    @Inject
    AccountDirectory accounts;

    @Inject
    Pages pages;

    @GET
    public Response list(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var after = pages.position(parameters, UUID::fromString).orElse(null);
        var page = audit.list(search(parameters), after, pages.limit(parameters));
        var usernames = accounts.usernames(people(page.events()));
        var shown = page.events().stream()
                .map(event -> AuditBody.of(event, usernames))
                .toList();
        var end = page.more() ? shown.get(shown.size() - 1).id().toString() : null;
        return pages.show(shown, end, uri);
    }

    private static AuditSearch search(Parameters parameters) {
        var to = parameters.date("to");
        return new AuditSearch(
                parameters.id("account"),
                action(parameters.text("action")),
                begin(parameters.date("from")),
                begin(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable AuditAction action(@Nullable String code) {
        return code == null
                ? null
                : AuditAction.of(code)
                        .orElseThrow(() -> Refusal.badParameter(
                                "action", "action is one of " + String.join(", ", AuditAction.codes())));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static List<UUID> people(List<AuditEventView> events) {
        return events.stream()
                .flatMap(event -> Stream.of(event.accountId(), event.actorId()).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }
}
