package com.onekaday.transfer.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Quicken's interchange format: one letter and a value in each line, {@code ^} after each transaction. */
final class QifTable implements TableReader {

    private static final List<String> HEADER = List.of("date", "amount", "payee", "memo", "category");
    private static final String LETTERS = "DTPML";
    private static final Set<String> ACCOUNTS = Set.of("bank", "cash", "ccard", "oth a", "oth l");

    private final Charset charset;

    QifTable(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        sink.header(HEADER);
        var cells = empty();
        var inAccount = false;
        long line = 0;
        long begin = 1;
        long rows = 0;
        try (var reader = Charsets.open(file, charset)) {
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (text.startsWith("!")) {
                    inAccount = isAccount(text);
                    begin = line + 1;
                    cells = empty();
                } else if (text.startsWith("^")) {
                    if (isFilled(cells) && inAccount) {
                        rows++;
                        if (!sink.row(begin, cells)) {
                            return;
                        }
                    }
                    begin = line + 1;
                    cells = empty();
                } else if (inAccount && !text.isBlank()) {
                    take(text, cells);
                }
            }
        }
        if (isFilled(cells) && inAccount) {
            throw Unreadable.at(begin, "the file ends in the middle of a transaction, before its ^");
        }
        if (rows == 0) {
            throw Unreadable.noRows("transactions of a bank, cash or card account");
        }
    }

    private static boolean isAccount(String header) {
        var type = header.substring(1).toLowerCase(Locale.ROOT).strip();
        return type.startsWith("type:")
                && ACCOUNTS.contains(type.substring("type:".length()).strip());
    }

    private static void take(String text, List<String> cells) {
        var column = LETTERS.indexOf(text.charAt(0));
        if (column >= 0 && cells.get(column).isEmpty()) {
            cells.set(column, text.substring(1).strip());
        }
    }

    private static boolean isFilled(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static List<String> empty() {
        return new ArrayList<>(HEADER.stream().map(name -> "").toList());
    }
}
