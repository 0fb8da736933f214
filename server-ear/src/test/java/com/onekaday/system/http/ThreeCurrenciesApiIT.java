package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account in three currencies with gaps in the rates: one total, calculated by hand, wherever it is shown. */
@ApiTest
class ThreeCurrenciesApiIT {

    /**
     * 100.00 − 2.50 dollars; 100.00 × 0.4655 = 46.55 and, seven days later, 33.33 × 0.4655 = 15.515115 and, two days
     * later, −10.00 × 0.4655 = −4.655, which goes to the even −4.66; 300 × 0.01415 = 4.245, to the even 4.24. What came
     * eight days later has no rate and is in no total: 97.50 + 46.55 + 15.52 − 4.66 + 4.24.
     */
    private static final BigDecimal TOTAL = new BigDecimal("159.15");

    private static final String JUNE = "from=2019-06-01&to=2019-06-30";

    private final Api anonymous;
    private Api me;

    ThreeCurrenciesApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void earnInThreeCurrencies() {
        me = anonymous.register();
        rate("FJD/2019-06-03", "0.4655");
        rate("VUV/2019-06-04", "0.01415");
        earn("100.00", "USD", "2019-06-03", "2.50");
        earn("100.00", "FJD", "2019-06-03", "0");
        earn("33.33", "FJD", "2019-06-10", "0");
        earn("-10.00", "FJD", "2019-06-05", "0");
        earn("300", "VUV", "2019-06-04", "0");
        earn("50.00", "FJD", "2019-06-11", "0");
    }

    private void rate(String path, String rate) {
        assertThat(me.put("/api/rates/" + path, "{\"rate\": \"%s\", \"base_currency\": \"USD\"}".formatted(rate))
                        .status())
                .isEqualTo(200);
    }

    private void earn(String amount, String currency, String date, String fee) {
        var made = me.post("/api/income", """
                {"amount": "%s", "currency": "%s", "date": "%s", "fee": "%s", "source": "Resort"}
                """.formatted(amount, currency, date, fee));
        assertThat(made.status()).isEqualTo(201);
    }

    @Test
    void isTheTotalOfTheList() {
        var incomes = me.get("/api/income").json().at("/data");

        assertThat(sum(incomes)).isEqualTo(TOTAL);
        assertThat(incomes)
                .filteredOn(income -> !income.at("/priced").asBoolean())
                .hasSize(1);
    }

    @Test
    void isTheTotalOfEachFigure() {
        var daily = me.get("/api/analytics/daily?" + JUNE).json();
        var monthly = me.get("/api/analytics/monthly?from=2019-06&to=2019-06").json();
        var sources = me.get("/api/analytics/sources").json();

        assertThat(daily.at("/total").asText()).isEqualTo("159.15");
        assertThat(daily.at("/unpriced").asInt()).isEqualTo(1);
        assertThat(monthly.at("/months/0/total").asText()).isEqualTo("159.15");
        assertThat(monthly.at("/months/0/by_source/0/total").asText()).isEqualTo("159.15");
        assertThat(sources.at("/sources/0/total").asText()).isEqualTo("159.15");
    }

    @Test
    void isTheTotalOfTheTables() throws IOException {
        var json = me.get("/api/export?format=json").json().at("/incomes");
        var csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(me.get("/api/export?format=csv").body()))
                .getRecords();

        assertThat(sum(json)).isEqualTo(TOTAL);
        assertThat(csv).hasSize(6);
        assertThat(csv.stream()
                        .map(row -> row.get("base_amount"))
                        .filter(amount -> !amount.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(TOTAL);
        assertThat(csv.get(5).get("rate")).isEmpty();
    }

    @Test
    void isTheTotalOfTheWorkbook() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(me.file("/api/export?format=xlsx")))) {
            var incomes = workbook.getSheet("Income");
            var first = incomes.getRow(1);

            assertThat(incomes.getLastRowNum()).isEqualTo(6);
            assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2019, 6, 3));
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Resort");
            assertThat(first.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(number(workbook.getSheet("Totals"), "Total (USD)")).isEqualTo(159.15);
            assertThat(number(workbook.getSheet("Totals"), "2019-06")).isEqualTo(159.15);
            assertThat(number(workbook.getSheet("Totals"), "FJD")).isEqualTo(173.33);
        }
    }

    @Test
    void isTheTotalOfTheStatement() throws IOException {
        try (var document = Loader.loadPDF(me.file("/api/export?format=pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Total: 159.15 USD", "June 2019", "own rate", "0.4655", "0.01415")
                    .contains("One income has no exchange rate yet and is not in the totals.")
                    .containsPattern("Page 1 of \\d");
        }
    }

    private static BigDecimal sum(JsonNode incomes) {
        return StreamSupport.stream(incomes.spliterator(), false)
                .filter(income -> !income.at("/base_amount").isNull())
                .map(income -> new BigDecimal(income.at("/base_amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double number(Iterable<Row> sheet, String label) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals(label))
                .map(row -> row.getCell(1).getNumericCellValue())
                .findFirst()
                .orElseThrow();
    }
}
