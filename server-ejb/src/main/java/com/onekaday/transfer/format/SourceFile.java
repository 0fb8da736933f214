package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that somebody brought: what it is, and its rows. */
public final class SourceFile {

    private static final int HEAD = 16_384;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final Pattern OFX = Pattern.compile("\\A\\s*(OFXHEADER|<\\?OFX|(<\\?xml[^>]*>\\s*)?<(\\?)?OFX)");
    private static final Pattern CAMT = Pattern.compile("camt\\.05[234]|<(\\w+:)?BkToCstmr");
    private static final Pattern QIF =
            Pattern.compile("\\A\\s*!(type|account|option|clear):?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MT940 = Pattern.compile("(?m)^:(20|25|28C?|60[FM]|61):");
    private static final Pattern UNTYPICAL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private final Path path;
    private final FileFormat format;
    private final @Nullable Charset charset;

    private SourceFile(Path path, FileFormat format, @Nullable Charset charset) {
        this.path = path;
        this.format = format;
        this.charset = charset;
    }

    /**
     * Looks at a file.
     *
     * @param stated the encoding of its text, where the person knows better
     * @throws Refusal where it is nothing that can be read
     */
    public static SourceFile of(Path path, @Nullable Charset stated) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        requireReadable(head);
        if (startsWith(head, ZIP)) {
            return new SourceFile(path, FileFormat.XLSX, null);
        }
        var charset = stated == null ? Charsets.of(path) : stated;
        return new SourceFile(path, format(path, charset), charset);
    }

    private static void requireReadable(byte[] head) {
        if (head.length == 0) {
            throw Unreadable.file("empty-file", "The file is empty");
        }
        if (startsWith(head, OLD_OFFICE)) {
            throw Unreadable.file(
                    "old-excel-file", "This is an old Excel file; save it as .xlsx or .csv and try again");
        }
        if (startsWith(head, PDF)) {
            throw Unreadable.file(
                    "unknown-format", "A PDF cannot be imported; ask your bank or shop for CSV, OFX or CAMT");
        }
    }

    private static FileFormat format(Path path, Charset charset) throws IOException {
        var letters = new char[HEAD];
        int read;
        try (var reader = Charsets.open(path, charset)) {
            read = reader.read(letters);
        }
        var head = new String(letters, 0, Math.max(0, read));
        if (head.isBlank()) {
            throw Unreadable.file("empty-file", "The file is empty");
        }
        if (UNTYPICAL.matcher(head).find()) {
            throw unknown();
        }
        return format(head);
    }

    private static FileFormat format(String head) {
        if (CsvDialect.isOwn(head)) {
            return FileFormat.CSV;
        }
        if (OFX.matcher(head).find()) {
            return FileFormat.OFX;
        }
        var start = head.stripLeading();
        if (start.startsWith("<")) {
            if (CAMT.matcher(head).find()) {
                return FileFormat.CAMT;
            }
            throw unknown();
        }
        if (QIF.matcher(head).find()) {
            return FileFormat.QIF;
        }
        if (MT940.matcher(head).results().limit(2).count() == 2) {
            return FileFormat.MT940;
        }
        return start.startsWith("{") ? FileFormat.JSON : FileFormat.CSV;
    }

    private static Refusal unknown() {
        return Unreadable.file(
                "unknown-format",
                "This is no CSV, XLSX, OFX, QFX, QIF, CAMT.053 or MT940 file, nor an export from here");
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    public FileFormat format() {
        return format;
    }

    /** The encoding of its text; null for what is no text. */
    public @Nullable String encoding() {
        return charset == null ? null : charset.name().toLowerCase(Locale.ROOT);
    }

    /** Reads it row by row. */
    public void read(TableSink sink) throws IOException {
        var text = charset == null ? StandardCharsets.UTF_8 : charset;
        TableReader reader =
                switch (format) {
                    case CSV -> new CsvTable(text);
                    case XLSX -> new XlsxTable();
                    case OFX -> new OfxTable(text);
                    case QIF -> new QifTable(text);
                    case CAMT -> new CamtTable();
                    case MT940 -> new Mt940Table(text);
                    case JSON -> new JsonTable(text);
                };
        reader.read(path, sink);
    }
}
