package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ExportPdfTest {

    @Test
    void saysWhatAnAccountantAsksFor() throws IOException {
        var text = text(
                Locale.ENGLISH,
                List.of(
                        Sample.of("2026-01-31", "Acme", "1000.00"),
                        Sample.of("2026-02-01", "Beta", "800.00").in("EUR", "1.25"),
                        Sample.of("2026-02-02", "Gamma", "7.00").in("GBP", null)));

        assertThat(text)
                .contains("Income statement", "For: rosa", "Total: 2,000.00 USD")
                .contains("January 2026", "February 2026")
                .contains("One income has no exchange rate yet and is not in the totals.")
                .containsPattern("EUR 1 800.00 0.00 800.00 1,000.00 1.25")
                .contains("European Central Bank")
                .contains("Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void speaksTheAccountsLanguage() throws IOException {
        var text = text(Locale.GERMANY, List.of(Sample.of("2026-03-01", "Büro", "1234.50")));

        assertThat(text)
                .contains("Einkommensaufstellung", "Summe: 1.234,50 USD", "März 2026", "01.03.2026", "Seite 1 von");
    }

    @Test
    void printsGreekAndCyrillicAndABoxForWhatItLacks() throws IOException {
        var text = text(Locale.FRANCE, List.of(Sample.of("2026-03-01", "Ωμέγα Ёлка 中", "1.00")));

        assertThat(text).contains("Ωμέγα Ёлка □").contains("Income statement");
    }

    @Test
    void goesOnFromPageToPage() throws IOException {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> Sample.of("2026-03-01", "Client " + i, "1.00"))
                .toList();

        assertThat(text(Locale.ENGLISH, many)).contains("Client 0", "Client 199", "Page 7 of 7");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertThat(text(Locale.ENGLISH, List.of())).contains("There is no income in this period.");
    }

    private static String text(Locale locale, List<Sample> samples) throws IOException {
        var out = new ByteArrayOutputStream();
        var cover = new ReportCover("rosa", "USD", LocalDate.of(2026, 4, 1), null, null, false);
        try (var pdf = new ExportPdf(out, new ReportWords(locale), cover)) {
            samples.forEach(sample -> pdf.write(sample.income()));
            pdf.end();
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
