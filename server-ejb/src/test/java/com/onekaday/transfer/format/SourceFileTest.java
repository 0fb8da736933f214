package com.onekaday.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private final Path folder;

    SourceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsHeaderAndSeparatorBehindAPreamble() throws IOException {
        var table = read("""
                Kontoauszug
                IBAN;DE00

                Datum;Text;Betrag
                31.01.2026;"Acme; ""Ltd""
                Berlin";10,00
                01.02.2026;Beta;5,00
                """);

        assertThat(table.format).isEqualTo(FileFormat.CSV);
        assertThat(table.header).containsExactly("Datum", "Text", "Betrag");
        assertThat(table.rows.get(0)).containsExactly("31.01.2026", "Acme; \"Ltd\"\nBerlin", "10,00");
        assertThat(table.lines).last().isEqualTo(7L);
    }

    @Test
    void readsEveryEncoding() throws IOException {
        var text = "date,name,amount\n2026-01-31,Müller é,5.00\n";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16")) {
            assertThat(read(text.getBytes(Charset.forName(charset))).rows.get(0))
                    .as(charset)
                    .containsExactly("2026-01-31", "Müller é", "5.00");
        }
    }

    @Test
    void readsBothKindsOfOfx() throws IOException {
        var sgml = read("""
                OFXHEADER:100

                <OFX><CURDEF>EUR<BANKID>1<ACCTID>2
                <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260131120000[-7:PDT]<TRNAMT>12,50<FITID>x<NAME>A &amp; B</STMTTRN></OFX>
                """);
        var xml = read("""
                <?xml version="1.0"?><?OFX OFXHEADER="200"?>
                <OFX><!-- <STMTTRN> --><CURDEF>EUR</CURDEF><BANKID>1</BANKID><ACCTID>2</ACCTID>
                <STMTTRN><DTPOSTED>20260131</DTPOSTED><TRNAMT>12.50</TRNAMT><FITID>x</FITID><NAME><![CDATA[A & B]]></NAME></STMTTRN></OFX>
                """);

        assertThat(sgml.rows).containsExactly(List.of("2026-01-31", "12.50", "EUR", "A & B", "", "x", "1/2"));
        assertThat(xml.rows).isEqualTo(sgml.rows);
    }

    @Test
    void readsQif() throws IOException {
        var table = read("!Type:Bank\nD12/19/18\nPOutlet\nT1,100.58\n^\n!Type:Cat\nNShopping\n^\n");

        assertThat(table.rows).containsExactly(List.of("12/19/18", "1,100.58", "Outlet", "", ""));
    }

    @Test
    void readsMt940() throws IOException {
        var table = read("""
                :20:X
                :25:123
                :60F:C260131EUR1,00
                :61:2601310201C12,5NTRFNONREF
                :86:/TRTP/SEPA/NAME/Acme/REMI/USTD//Invoice 7/EREF/-
                :61:2601310201RC3,NTRFNONREF
                :62F:C260131EUR1,00
                -
                """);

        assertThat(table.rows)
                .containsExactly(
                        List.of("2026-01-31", "12.5", "EUR", "Acme", "Invoice 7", "", "123"),
                        List.of("2026-01-31", "-3", "EUR", "", "", "", "123"));
    }

    @Test
    void readsBookedEntriesOfCamt() throws IOException {
        var entry = """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts><BookgDt><Dt>2026-01-31</Dt></BookgDt>
                <AcctSvcrRef>r</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Acme</Nm></Dbtr></RltdPties>
                <RmtInf><Ustrd>Invoice</Ustrd><Ustrd>7</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """;
        var table = read("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt>"
                + "<Acct><Id><IBAN>DE1</IBAN></Id></Acct>"
                + entry.formatted("12.50", "CRDT", "BOOK")
                + entry.formatted("1.00", "DBIT", "BOOK")
                + entry.formatted("9.00", "CRDT", "PDNG")
                + "</Stmt></BkToCstmrStmt></Document>");

        assertThat(table.rows)
                .containsExactly(
                        List.of("2026-01-31", "12.50", "EUR", "Acme", "Invoice 7", "r", "DE1"),
                        List.of("2026-01-31", "-1.00", "EUR", "", "Invoice 7", "r", "DE1"));
    }

    @Test
    void readsTheFirstSheetAndCalculatesNothing() throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("Date");
            header.createCell(1).setCellValue("Amount");
            var row = sheet.createRow(1);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            row.createCell(0).setCellValue(LocalDate.of(2026, 1, 31));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue(12.1);
            row.createCell(2).setCellFormula("1+1");
            book.write(out);
        }

        var table = read(file);

        assertThat(table.header).containsExactly("Date", "Amount");
        assertThat(table.rows.get(0).subList(0, 2)).containsExactly("2026-01-31", "12.1");
    }

    @Test
    void followsNoEntities() {
        refuses(
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><BkToCstmrStmt><Ntry><Amt>&x;</Amt></Ntry></BkToCstmrStmt>",
                "Line 1");
        refuses("<OFX>\n<STMTTRN><NAME>", "Line 2");
        refuses("<OFX><<A>", "Line 1");
        refuses("PK\u0003\u0004 no workbook", "workbook");
        refuses("{\"format\": \"other\"}", "no export");
        refuses("a\nb\nc\n", "one column");
        refuses(":20:X\n:25:1\n:60F:C260131EUR1,00\n-\n", "no transactions");
        refuses("!Type:Bank\nD1/1/26\nT5", "Line 2");
    }

    private void refuses(String text, String reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(text)).withMessageContaining(reason);
    }

    private Table read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table read(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("file"), bytes));
    }

    private static Table read(Path path) throws IOException {
        var file = SourceFile.of(path, null);
        var table = new Table(file.format(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        file.read(table);
        return table;
    }

    private record Table(FileFormat format, List<String> header, List<List<String>> rows, List<Long> lines)
            implements TableSink {

        @Override
        public void header(List<String> names) {
            header.addAll(names);
        }

        @Override
        public boolean row(long line, List<String> cells) {
            lines.add(line);
            return rows.add(cells);
        }
    }
}
