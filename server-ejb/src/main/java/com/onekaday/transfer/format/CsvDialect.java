package com.onekaday.transfer.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** How a file of separated values separates them: by what gives the most alike rows with more than one cell. */
final class CsvDialect {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 65_536;
    private static final int ROWS = 50;
    private static final String NAMED = "sep=";

    /** How the product's own exports begin; what their notes hold must not outvote the comma. */
    private static final String OWN = "date,source,amount,currency,";

    private CsvDialect() {}

    /** The format of what a reader gives, which is reset afterwards; a first line that names the separator is passed. */
    static CSVFormat of(Reader reader) throws IOException {
        reader.mark(SAMPLE);
        var letters = new char[SAMPLE];
        var read = Math.max(0, reader.read(letters, 0, SAMPLE));
        reader.reset();
        var sample = new String(letters, 0, read);
        if (sample.regionMatches(true, 0, NAMED, 0, NAMED.length()) && sample.length() > NAMED.length()) {
            return format(sample.charAt(NAMED.length()));
        }
        return isOwn(sample) ? format(',') : format(best(sample));
    }

    /** Whether a text begins as the product's own exports do. */
    static boolean isOwn(String text) {
        return text.startsWith(OWN);
    }

    static boolean isNamed(List<String> firstRow) {
        return !firstRow.isEmpty() && firstRow.get(0).regionMatches(true, 0, NAMED, 0, NAMED.length());
    }

    private static char best(String sample) {
        char best = SEPARATORS.get(0);
        long most = 0;
        for (var separator : SEPARATORS) {
            var score = score(sample, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** How many rows have the usual number of cells, and then how many cells that are. */
    private static long score(String sample, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (var parser = CSVParser.parse(new StringReader(sample), format(separator))) {
            var rows = 0;
            for (var row : parser) {
                widths.merge(row.size(), 1, Integer::sum);
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // the sample may end in the middle of a row
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToLong(width -> width.getValue() * 1000L + width.getKey())
                .max()
                .orElse(0);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }
}
