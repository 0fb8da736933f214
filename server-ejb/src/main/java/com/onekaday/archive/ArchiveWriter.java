package com.onekaday.archive;

import com.onekaday.account.AccountView;
import com.onekaday.platform.Jsons;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the zip, row by row: what it holds in memory does not grow with the account. */
final class ArchiveWriter {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final UUID accountId;
    private final ZipOutputStream zip;

    private ArchiveWriter(Connection connection, UUID accountId, ZipOutputStream zip) {
        this.connection = connection;
        this.accountId = accountId;
        this.zip = zip;
    }

    /** Leaves {@code out} open. */
    static void write(Connection connection, AccountView account, Instant now, OutputStream out)
            throws IOException, SQLException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var writer = new ArchiveWriter(connection, account.id(), zip);
        var rows = Jsons.object();
        for (var table : ArchivedTable.ALL) {
            rows.add(table.name(), writer.table(table));
        }
        writer.document(Archive.PROFILE, Profile.of(account).toJson());
        writer.document(
                Archive.MANIFEST,
                Jsons.object()
                        .add("format", Archive.FORMAT)
                        .add("version", Archive.VERSION)
                        .add("created_at", now.toString())
                        .add("rows", rows)
                        .build());
        zip.finish();
    }

    private long table(ArchivedTable table) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.fileName()));
        var written = 0L;
        try (var select = connection.prepareStatement(table.selection())) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, accountId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    line(rows.getString(1));
                    written++;
                }
            }
        }
        zip.closeEntry();
        return written;
    }

    private void document(String name, JsonObject json) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        line(json.toString());
        zip.closeEntry();
    }

    private void line(String json) throws IOException {
        zip.write(json.getBytes(StandardCharsets.UTF_8));
        zip.write('\n');
    }
}
