package com.onekaday.archive;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.account.ProfileService;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;

/** Takes everything that an account has out, and brings it back into a new one. */
@Stateless
public class ArchiveService {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    @Inject
    ProfileService profiles;

    @Inject
    Ledger ledger;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /**
     * Writes the caller's archive, as of one moment. Give it something that takes it quickly: the transaction is as long.
     *
     * @throws IOException where {@code out} fails
     */
    public void write(Caller caller, Peer peer, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
            ArchiveWriter.write(connection, profiles.get(caller.id()), clock.instant(), out);
        } catch (SQLException e) {
            throw new IllegalStateException("The archive could not be read from the database", e);
        }
        audit.record(caller.id(), AuditAction.ARCHIVE_TAKEN, peer.address());
    }

    /**
     * Restores an archive as a whole or not at all.
     *
     * @param file a zip that {@link #write} has written, of this server or another
     * @throws Refusal where the caller's account has anything already, and where the file is none, is damaged or was written
     *     by a newer server
     */
    public RestoredView restore(Caller caller, Peer peer, Path file) {
        ledger.lock(caller.id());
        try (var archive = Archive.open(file);
                var connection = database.getConnection()) {
            var restorer = new Restorer(connection, caller.id(), archive);
            restorer.requireNewAccount();
            profiles.change(caller, peer, archive.profile()::appliedTo);
            var restored = new RestoredView(restorer.restore());
            audit.record(caller.id(), AuditAction.ARCHIVE_RESTORED, peer.address());
            return restored;
        } catch (SQLException e) {
            throw new IllegalStateException("The archive could not be written to the database", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
