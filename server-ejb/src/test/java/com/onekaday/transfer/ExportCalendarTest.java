package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.expected.ExpectedView;
import com.onekaday.expected.OccurrencesView.OccurrenceView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportCalendarTest {

    private static final UUID ID = new UUID(0x0192_d000_0000_7000L, 0x8000_0000_0000_0001L);

    @Test
    void writesADayForEachOccurrence() throws IOException {
        assertThat(calendar("Acme; Ltd, Zoë")).isEqualTo("""
                        BEGIN:VCALENDAR\r
                        VERSION:2.0\r
                        PRODID:-//1K A Day//Expected income//EN\r
                        CALSCALE:GREGORIAN\r
                        METHOD:PUBLISH\r
                        X-WR-CALNAME:Expected income\r
                        BEGIN:VEVENT\r
                        UID:0192d000-0000-7000-8000-000000000001-20260228@1kaday\r
                        DTSTAMP:20260201T100000Z\r
                        LAST-MODIFIED:20260201T100000Z\r
                        SEQUENCE:1\r
                        DTSTART;VALUE=DATE:20260228\r
                        DTEND;VALUE=DATE:20260301\r
                        SUMMARY:Acme\\; Ltd\\, Zoë: 1\\,250.00 EUR (expected)\r
                        STATUS:CONFIRMED\r
                        TRANSP:TRANSPARENT\r
                        CATEGORIES:Expected income\r
                        END:VEVENT\r
                        END:VCALENDAR\r
                        """);
    }

    @Test
    void foldsLongLinesBetweenCharacters() throws IOException {
        var source = "ä\ud83d\ude80".repeat(30);
        var calendar = calendar(source);

        assertThat(calendar.lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\ufffd"));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + source + ":");
    }

    private static String calendar(String source) throws IOException {
        var changed = Instant.parse("2026-02-01T10:00:00Z");
        var due = LocalDate.of(2026, 2, 28);
        var expected = new ExpectedView(
                ID,
                new BigDecimal("1250.00"),
                "EUR",
                source,
                due,
                null,
                true,
                "expected",
                due,
                null,
                null,
                changed,
                changed,
                2);
        var out = new ByteArrayOutputStream();
        var calendar = new ExportCalendar(out, new ReportWords(Locale.ENGLISH));
        calendar.write(expected, new OccurrenceView(due, "expected", null));
        calendar.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
