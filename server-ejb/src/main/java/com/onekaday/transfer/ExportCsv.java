package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Incomes as comma-separated values; {@code package-info} describes the columns. */
final class ExportCsv implements ExportWriter {

    private final CSVPrinter lines;

    ExportCsv(OutputStream out) throws IOException {
        this.lines = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        lines.printRecord((Object[]) ExportColumn.titles());
    }

    @Override
    public void write(IncomeView income) throws IOException {
        for (var column : ExportColumn.values()) {
            lines.print(text(column.of(income)));
        }
        lines.println();
    }

    private static @Nullable String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? null : FormulaGuard.on(cell.toString());
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
