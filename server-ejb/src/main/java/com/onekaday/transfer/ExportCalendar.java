package com.onekaday.transfer;

import com.onekaday.expected.ExpectedView;
import com.onekaday.expected.OccurrencesView.OccurrenceView;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Expected income as a calendar (RFC 5545): an event of one day for each day on which something is due. A series is
 * written out, because no rule of the format falls on the last day of a short month as ours do.
 */
final class ExportCalendar {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final OutputStream out;
    private final ReportWords words;

    ExportCalendar(OutputStream out, ReportWords words) throws IOException {
        this.out = out;
        this.words = words;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//1K A Day//Expected income//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(words.get("calendar")));
    }

    void write(ExpectedView expected, OccurrenceView occurrence) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:%s-%s@1kaday".formatted(expected.id(), DAY.format(occurrence.date())));
        line("DTSTAMP:" + time(expected.updatedAt()));
        line("LAST-MODIFIED:" + time(expected.updatedAt()));
        line("SEQUENCE:" + Math.max(0, expected.version() - 1));
        line("DTSTART;VALUE=DATE:" + day(occurrence.date()));
        line("DTEND;VALUE=DATE:" + day(occurrence.date().plusDays(1)));
        line("SUMMARY:" + escaped(summary(expected)));
        line("STATUS:" + (expected.confirmed() ? "CONFIRMED" : "TENTATIVE"));
        line("TRANSP:TRANSPARENT");
        line("CATEGORIES:" + escaped(words.get("calendar")));
        line("END:VEVENT");
    }

    void end() throws IOException {
        line("END:VCALENDAR");
        out.flush();
    }

    private String summary(ExpectedView expected) {
        return "%s: %s %s (%s)"
                .formatted(
                        expected.source(),
                        amount(expected.amount(), expected.currency()),
                        expected.currency(),
                        words.get(expected.confirmed() ? "expected" : "expected.unconfirmed"));
    }

    private String amount(BigDecimal amount, String currency) {
        return words.amount(amount, currency);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Writes a line, which goes on behind a blank after 75 octets; no character is cut in two. */
    private void line(String content) throws IOException {
        var octets = 0;
        for (int i = 0; i < content.length(); ) {
            var character = new String(Character.toChars(content.codePointAt(i))).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                out.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
                octets = 1;
            }
            out.write(character);
            octets += character.length;
            i += Character.charCount(content.codePointAt(i));
        }
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
