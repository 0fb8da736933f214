package com.onekaday.transfer.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transactions of OFX 1 and 2 and of QFX, whatever statement of whichever account they are in. */
final class OfxTable implements TableReader {

    private static final String TRANSACTION = "STMTTRN";
    private static final Pattern AMOUNT = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
    private static final int DAY_LENGTH = "20260131".length();

    private final Charset charset;

    OfxTable(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        sink.header(Statement.HEADER);
        try (var reader = Charsets.open(file, charset)) {
            var statement = new Reading(sink);
            new OfxTokens(reader).all(statement::token);
            statement.end();
        }
    }

    /** A file as far as it was read. */
    private static final class Reading {

        private final TableSink sink;
        private final Map<String, String> account = new HashMap<>();
        private @Nullable Map<String, String> transaction;
        private boolean inForeign;
        private boolean closed;
        private long line;
        private long rows;

        Reading(TableSink sink) {
            this.sink = sink;
        }

        boolean token(OfxTokens.Token token) {
            switch (token.name()) {
                case "/OFX" -> closed = true;
                case TRANSACTION -> open(token);
                case "/" + TRANSACTION -> {
                    return close(token);
                }
                case "ORIGCURRENCY" -> inForeign = true;
                case "/ORIGCURRENCY" -> inForeign = false;
                default -> take(token);
            }
            return true;
        }

        private void open(OfxTokens.Token token) {
            if (transaction != null) {
                throw Unreadable.at(line, "this transaction (STMTTRN) is not closed before the next one");
            }
            transaction = new HashMap<>();
            line = token.line();
        }

        private boolean close(OfxTokens.Token token) {
            if (transaction == null) {
                throw Unreadable.at(token.line(), "a transaction (STMTTRN) is closed that was never opened");
            }
            rows++;
            var wanted = sink.row(line, cells(transaction));
            transaction = null;
            return wanted;
        }

        private void take(OfxTokens.Token token) {
            if (token.text().isEmpty() || inForeign) {
                return;
            }
            var values = transaction == null ? account : transaction;
            if (transaction == null) {
                values.put(token.name(), token.text());
            } else {
                values.putIfAbsent(token.name(), token.text());
            }
        }

        void end() {
            if (transaction != null) {
                throw Unreadable.at(line, "the file ends in the middle of this transaction (STMTTRN)");
            }
            if (!closed) {
                throw Unreadable.file("unreadable-file", "The file ends before it is complete: </OFX> is missing");
            }
            if (rows == 0) {
                throw Unreadable.noRows("transactions (STMTTRN)");
            }
        }

        private List<String> cells(Map<String, String> of) {
            return List.of(
                    date(value(of, "DTPOSTED")),
                    amount(value(of, "TRNAMT")),
                    of.getOrDefault("CURSYM", value(account, "CURDEF")),
                    value(of, "NAME"),
                    value(of, "MEMO"),
                    value(of, "FITID"),
                    value(account, "BANKID") + "/" + value(account, "ACCTID"));
        }

        private static String value(Map<String, String> of, String name) {
            return of.getOrDefault(name, "");
        }

        /** A day as ISO writes it; what is none stays as it is. */
        private static String date(String text) {
            if (text.length() < DAY_LENGTH) {
                return text;
            }
            try {
                return LocalDate.parse(text.substring(0, DAY_LENGTH), DateTimeFormatter.BASIC_ISO_DATE)
                        .toString();
            } catch (DateTimeException e) {
                return text;
            }
        }

        /** A plain decimal: OFX lets a comma stand for the point, and knows no thousands marks. */
        private static String amount(String text) {
            if (!AMOUNT.matcher(text).matches()) {
                return text;
            }
            var plain = text.replace(',', '.').replace("+", "");
            return plain.endsWith(".")
                    ? plain.substring(0, plain.length() - 1)
                    : plain.replaceFirst("^(-?)\\.", "$10.");
        }
    }
}
