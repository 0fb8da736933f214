package com.onekaday.transfer;

import com.onekaday.transfer.format.FileFormat;
import com.onekaday.transfer.format.SourceFile;
import com.onekaday.transfer.format.TableSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** The rows of a file, read as it is guessed to be meant, by an account that counts in francs. */
record FileRows(FileFormat format, ImportMapping mapping, List<ImportDraft> drafts) {

    private static final Currency HOME = Currency.getInstance("CHF");

    static FileRows of(String text) throws IOException {
        var path = Files.createTempFile("rows", ".file");
        try {
            return of(Files.writeString(path, text));
        } finally {
            Files.delete(path);
        }
    }

    static FileRows of(Path path) throws IOException {
        var source = SourceFile.of(path, null);
        var header = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        source.read(new TableSink() {
            @Override
            public void header(List<String> names) {
                header.addAll(names);
            }

            @Override
            public boolean row(long line, List<String> cells) {
                return rows.add(List.copyOf(cells));
            }
        });
        var mapping = new ImportGuess(header, rows).mapping(source.format(), HOME, "rows.file");
        var mapper = new ImportFile(
                        UUID.randomUUID(), "rows.file", source.format(), null, header, mapping, false, Instant.EPOCH)
                .mapper();
        return new FileRows(
                source.format(), mapping, rows.stream().map(mapper::read).toList());
    }
}
