package com.onekaday.rest.transfer;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.archive.ArchiveService;
import com.onekaday.archive.RestoredView;
import com.onekaday.transfer.ExportFormat;
import com.onekaday.transfer.ExportService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** Everything that an account has, on its way out and back in. */
@Path("api/me/archive")
@RequestScoped
@RolesAllowed("member")
public class ArchiveResource {

    private static final String ZIP = "application/zip";

    @Inject
    ArchiveService archives;

    @Inject
    ExportService exports;

    @Inject
    Caller caller;

    @Inject
    Peer peer;

    @Inject
    InstantSource clock;

    /** Writes it to the disk first: how slowly somebody fetches it keeps no connection of the database. */
    @GET
    public Response take() throws IOException {
        var file = written();
        var size = Files.size(file);
        return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"1k-a-day-%s.zip\"".formatted(caller.today(clock)))
                .build();
    }

    private java.nio.file.Path written() throws IOException {
        var turn = exports.turn(caller, ExportFormat.JSON);
        try (turn) {
            var file = Files.createTempFile("archive", null);
            try (var out = Files.newOutputStream(file)) {
                archives.write(caller, peer, out);
                return file;
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
        }
    }

    @POST
    @Consumes({ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public RestoredView restore(InputStream body) {
        try (var upload = Upload.of(body)) {
            return archives.restore(caller, peer, upload.path());
        }
    }
}
