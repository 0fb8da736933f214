package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Incomes as a workbook: a sheet of typed cells, and a sheet of totals with charts. Rows wait in a temporary file. */
final class ExportXlsx implements ExportWriter {

    private static final List<ExportColumn> COLUMNS = List.of(ExportColumn.values());
    private static final int ROWS_IN_MEMORY = 100;
    private static final int NARROW = 14;
    private static final int WIDE = 30;
    private static final int CHARACTER = 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook;
    private final ReportWords words;
    private final String baseCurrency;
    private final ExportTotals totals = new ExportTotals();
    private final CellStyle heading;
    private final CellStyle day;
    private final CellStyle amount;
    private final CellStyle rate;
    private Sheet sheet;
    private int sheets;
    private int rows;

    static {
        TempFile.setTempFileCreationStrategy(new OwnTempFiles());
    }

    ExportXlsx(OutputStream out, ReportWords words, String baseCurrency) {
        this.out = out;
        this.words = words;
        this.baseCurrency = baseCurrency;
        this.workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
        this.heading = WorkbookStyles.heading(workbook);
        this.day = WorkbookStyles.format(workbook, "yyyy-mm-dd");
        this.amount = WorkbookStyles.format(workbook, "#,##0.00##");
        this.rate = WorkbookStyles.format(workbook, "0.000000");
        this.sheet = newSheet();
    }

    @Override
    public void write(IncomeView income) {
        if (rows == SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            sheet = newSheet();
        }
        totals.add(income);
        var row = sheet.createRow(rows++);
        for (int i = 0; i < COLUMNS.size(); i++) {
            fill(row, i, COLUMNS.get(i).of(income));
        }
    }

    private void fill(Row row, int column, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        var cell = row.createCell(column);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(COLUMNS.get(column) == ExportColumn.RATE ? rate : amount);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private Sheet newSheet() {
        sheets++;
        var name = words.get("sheet.incomes");
        var created = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        created.createFreezePane(0, 1);
        var row = created.createRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(COLUMNS.get(i).title());
            cell.setCellStyle(heading);
            created.setColumnWidth(i, (isWide(COLUMNS.get(i)) ? WIDE : NARROW) * CHARACTER);
        }
        rows = 1;
        return created;
    }

    private static boolean isWide(ExportColumn column) {
        return switch (column) {
            case SOURCE, NOTE, TAGS, EXTERNAL_ID, CREATED_AT, UPDATED_AT -> true;
            default -> false;
        };
    }

    @Override
    public void end() throws IOException {
        if (sheets == 1) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, COLUMNS.size() - 1));
        }
        new TotalsSheet(workbook.getXSSFWorkbook(), words, baseCurrency).write(totals);
        workbook.write(new Unclosed(out));
    }

    /** Removes the temporary files, too. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
