package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Statements of SWIFT's MT940. The date of a row is its value date, the only one that the standard demands. */
final class Mt940Table implements TableReader {

    private static final Pattern TAG = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
    private static final Pattern BALANCE = Pattern.compile("[CD]\\d{6}([A-Z]{3})[\\d,]+");
    private static final Pattern ENTRY = Pattern.compile(
            "(\\d{2})(\\d{2})(\\d{2})(?:\\d{4})?(R?[CD])[A-Z]?(\\d+,\\d*|\\d*,\\d+)(?:[A-Z][A-Z0-9]{3}.*)?");
    private static final Pattern SUBFIELD = Pattern.compile("\\?(\\d{2})([^?]*)");
    private static final Pattern PART = Pattern.compile("/(NAME|REMI)/(?:USTD//)?(.*?)(?=/[A-Z]{3,5}/|$)");
    private static final int MAX_TEXT = 4000;

    private final Charset charset;

    Mt940Table(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        sink.header(Statement.HEADER);
        var statement = new Reading(sink);
        try (var reader = Charsets.open(file, charset)) {
            long line = 0;
            for (var text = reader.readLine(); text != null && statement.wanted; text = reader.readLine()) {
                statement.line(++line, text.stripTrailing());
            }
        }
        statement.end();
    }

    /** A statement as far as it was read. */
    private static final class Reading {

        private final TableSink sink;
        private String currency = "";
        private String account = "";
        private @Nullable String entry;
        private final StringBuilder memo = new StringBuilder();
        private boolean inMemo;
        private long entryLine;
        private long rows;
        private boolean wanted = true;

        Reading(TableSink sink) {
            this.sink = sink;
        }

        void line(long number, String text) {
            var tag = TAG.matcher(text);
            if (tag.matches()) {
                tag(number, tag.group(1), tag.group(2));
            } else if (text.startsWith("-") && text.length() <= 2) {
                finish();
            } else if (inMemo && memo.length() < MAX_TEXT) {
                memo.append(text.startsWith("?") || text.startsWith("/") ? "" : " ")
                        .append(text);
            }
        }

        private void tag(long number, String tag, String value) {
            inMemo = tag.equals("86") && entry != null;
            if (inMemo) {
                memo.append(value);
                return;
            }
            finish();
            switch (tag) {
                case "25" -> account = value.strip();
                case "60F", "60M" -> currency = currency(number, value);
                case "61" -> {
                    entry = value;
                    entryLine = number;
                }
                default -> {}
            }
        }

        private static String currency(long number, String value) {
            var balance = BALANCE.matcher(value.strip());
            if (!balance.matches()) {
                throw Unreadable.at(number, "the opening balance (:60F:) is no mark, date, currency and amount");
            }
            return balance.group(1);
        }

        private void finish() {
            if (entry != null && wanted) {
                rows++;
                wanted = sink.row(entryLine, cells(entry));
            }
            entry = null;
            inMemo = false;
            memo.setLength(0);
        }

        void end() {
            finish();
            if (rows == 0) {
                throw noEntries();
            }
        }

        private static Refusal noEntries() {
            return Unreadable.noRows("transactions (:61:)");
        }

        /** What cannot be read as a transaction is shown as it is. */
        private List<String> cells(String text) {
            var read = ENTRY.matcher(text.strip());
            var description = Description.of(memo.toString());
            if (!read.matches()) {
                return List.of(text, text, currency, description.name, description.memo, "", account);
            }
            var date = "20%s-%s-%s".formatted(read.group(1), read.group(2), read.group(3));
            return List.of(date, amount(read), currency, description.name, description.memo, "", account);
        }

        private static String amount(Matcher read) {
            var plain = read.group(5).replace(',', '.');
            var figure = (plain.startsWith(".") ? "0" : "") + (plain.endsWith(".") ? plain.replace(".", "") : plain);
            var mark = read.group(4);
            return (mark.equals("D") || mark.equals("RC") ? "-" : "") + figure;
        }
    }

    /** Who paid and for what, in one of the ways in which banks fill the field. */
    private record Description(String name, String memo) {

        static Description of(String text) {
            if (SUBFIELD.matcher(text).find()) {
                return new Description(subfields(text, 32, 33), subfields(text, 20, 29));
            }
            if (text.startsWith("/")) {
                var remittance = part(text, "REMI");
                return new Description(part(text, "NAME"), remittance.isEmpty() ? text : remittance);
            }
            return new Description("", text.strip().replaceAll("\\s+", " "));
        }

        private static String subfields(String text, int from, int to) {
            var found = new StringBuilder();
            SUBFIELD.matcher(text)
                    .results()
                    .filter(field -> {
                        var number = Integer.parseInt(field.group(1));
                        return number >= from && number <= to;
                    })
                    .forEach(field -> found.append(field.group(2)));
            return found.toString().strip();
        }

        private static String part(String text, String name) {
            return PART.matcher(text)
                    .results()
                    .filter(part -> part.group(1).equals(name))
                    .map(part -> part.group(2).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
