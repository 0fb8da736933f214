package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExportXlsxTest {

    @Test
    void writesTypedCells() throws IOException {
        try (var workbook = workbook(
                Locale.ENGLISH,
                Sample.of("2026-01-31", "=1+1", "-12.50").noted("Zoë", "web"),
                Sample.of("2026-02-01", "Acme", "80.00").in("EUR", "1.25"))) {
            var sheet = workbook.getSheet("Income");
            var first = sheet.getRow(1);

            assertThat(titles(sheet.getRow(0))).containsExactly(ExportColumn.titles());
            assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(-12.5);
            assertThat(sheet.getRow(2).getCell(15).getNumericCellValue()).isEqualTo(1.25);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void addsUpAndDraws() throws IOException {
        try (var workbook = workbook(
                Locale.GERMAN,
                Sample.of("2026-01-31", "Acme", "100.00"),
                Sample.of("2026-02-01", "Beta", "80.00").in("EUR", "1.25"),
                Sample.of("2026-02-02", "Acme", "7.00").in("GBP", null))) {
            var sheet = workbook.getSheet("Summen");

            assertThat(number(sheet, "Summe (USD)")).isEqualTo(200);
            assertThat(number(sheet, "2026-01")).isEqualTo(100);
            assertThat(number(sheet, "2026-02")).isEqualTo(100);
            assertThat(number(sheet, "Beta")).isEqualTo(100);
            assertThat(number(sheet, "EUR")).isEqualTo(80);
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(2);
        }
    }

    @Test
    void isAWorkbookAlsoWithoutIncome() throws IOException {
        try (var workbook = workbook(Locale.ENGLISH)) {
            assertThat(workbook.getSheet("Income").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Totals")).isNotNull();
        }
    }

    /** POI's own folder belongs to the first user of the machine, and shuts out all others. */
    @Test
    void sharesNoFolderWithOtherUsers() throws IOException {
        workbook(Locale.ENGLISH).close();

        var file = TempFile.createTempFile("sheet", ".xml").toPath();

        assertThat(file).hasParent(Path.of(System.getProperty("java.io.tmpdir")));
        Files.delete(file);
    }

    private static List<String> titles(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static double number(Iterable<Row> sheet, String label) {
        for (var row : sheet) {
            var cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(label)) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError("No row " + label);
    }

    private static XSSFWorkbook workbook(Locale locale, Sample... samples) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var xlsx = new ExportXlsx(out, new ReportWords(locale), "USD")) {
            for (var sample : List.of(samples)) {
                xlsx.write(sample.income());
            }
            xlsx.end();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
