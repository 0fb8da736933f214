package com.onekaday.transfer.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Separated values, with whatever separator, quoting and preamble. */
final class CsvTable implements TableReader {

    private final Charset charset;

    CsvTable(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        try (var reader = Charsets.open(file, charset)) {
            rows(CsvDialect.of(reader), reader, new HeaderFinder(sink));
        }
    }

    private static void rows(CSVFormat format, Reader reader, HeaderFinder rows) throws IOException {
        long line = 1;
        try (var parser = CSVParser.parse(reader, format)) {
            var first = true;
            for (var row : parser) {
                var cells = List.of(row.values());
                var wanted = (first && CsvDialect.isNamed(cells)) || rows.row(line, cells);
                first = false;
                if (!wanted) {
                    return;
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            rows.end();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(line, e);
        }
    }

    private static RuntimeException broken(long line, Exception e) {
        var unclosed = String.valueOf(e.getMessage()).contains("EOF");
        return Unreadable.at(
                line,
                unclosed
                        ? "a quotation mark that is opened in this row is never closed"
                        : "the quotation marks of this row do not fit together");
    }
}
