package com.onekaday.archive;

import com.onekaday.error.Refusal;
import com.onekaday.platform.Jsons;
import com.onekaday.platform.LimitedStream;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive that somebody has brought: its parts are read one by one, and nothing in it is believed that others, or amounts,
 * depend on. Whoever writes nonsense into texts of an own archive has nonsense in the own account.
 */
final class Archive implements Closeable {

    static final String FORMAT = "onekaday-archive";
    static final int VERSION = 1;
    static final String MANIFEST = "archive.json";
    static final String PROFILE = "profile.json";

    private static final long MOST_UNPACKED = 1L << 30;
    private static final long LONGEST_DOCUMENT = 1L << 16;

    private final ZipFile zip;
    private final JsonObject rows;

    private Archive(ZipFile zip) {
        this.zip = zip;
        var manifest = document(MANIFEST);
        if (!FORMAT.equals(manifest.getString("format", ""))) {
            throw damaged(MANIFEST);
        }
        if (manifest.getInt("version", 0) > VERSION) {
            throw Refusal.of(
                    Refusal.Kind.RULE_BROKEN,
                    "archive-too-new",
                    "A newer server has written this archive; restore it there, or update this server");
        }
        var counted = manifest.get("rows");
        if (!(counted instanceof JsonObject numbers)) {
            throw damaged(MANIFEST);
        }
        this.rows = numbers;
    }

    /**
     * Opens an archive.
     *
     * @throws Refusal where the file is none, or none that this server can read
     */
    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw Refusal.of(
                    Refusal.Kind.RULE_BROKEN,
                    "not-an-archive",
                    "This is no archive; choose the zip that was saved in the settings, as it is");
        }
        try {
            return new Archive(zip);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    static Refusal damaged(String part) {
        return Refusal.of(
                Refusal.Kind.RULE_BROKEN,
                "archive-damaged",
                "This archive is damaged, or was changed: %s does not fit. Nothing was restored".formatted(part));
    }

    Profile profile() {
        try {
            return Profile.of(document(PROFILE));
        } catch (RuntimeException e) { // whatever is missing, or no such value
            throw damaged(PROFILE);
        }
    }

    /** How many rows a table has, as the archive says. */
    long rows(ArchivedTable table) {
        return rows.get(table.name()) instanceof JsonNumber number ? number.longValue() : 0;
    }

    /**
     * The rows of a table, to be closed.
     *
     * @throws IOException where the part is damaged so that it cannot even be opened
     */
    Lines lines(ArchivedTable table) throws IOException {
        return new Lines(table.fileName(), open(table.fileName(), MOST_UNPACKED));
    }

    private JsonObject document(String name) {
        try (var in = open(name, LONGEST_DOCUMENT)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Jsons.reader(text).readObject();
        } catch (IOException | JsonException e) {
            throw damaged(name);
        }
    }

    private InputStream open(String name, long limit) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return new LimitedStream(zip.getInputStream(entry), limit, () -> damaged(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
