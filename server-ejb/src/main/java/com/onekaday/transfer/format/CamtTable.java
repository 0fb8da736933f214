package com.onekaday.transfer.format;

import com.onekaday.platform.SafeXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Booked entries of ISO 20022's CAMT.052, 053 and 054, one row each; what is only announced is left out. The date is
 * the booking date.
 */
final class CamtTable implements TableReader {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_TEXT = 4000;
    private static final String ENTRY = "Ntry";
    private static final String IN_ENTRY = "/Ntry/";

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        sink.header(Statement.HEADER);
        try (var in = Files.newInputStream(file)) {
            var xml = SafeXml.open(in);
            try {
                new Reading(xml, sink).all();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw Unreadable.xml(e);
        }
    }

    /** A document as far as it was read. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final TableSink sink;
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, String> entry = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String account = "";
        private long line;
        private long rows;

        Reading(XMLStreamReader xml, TableSink sink) {
            this.xml = xml;
            this.sink = sink;
        }

        void all() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take();
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (!end()) {
                            return;
                        }
                    }
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type", xml.getLocation());
                    default -> {}
                }
            }
            if (rows == 0) {
                throw Unreadable.noRows("booked entries");
            }
        }

        private void begin() {
            var name = xml.getLocalName();
            path.addLast(name);
            if (path.size() > MAX_DEPTH) {
                throw Unreadable.at(xml.getLocation().getLineNumber(), "the XML is nested too deeply");
            }
            text.setLength(0);
            if (name.equals(ENTRY)) {
                entry.clear();
                line = xml.getLocation().getLineNumber();
            }
            var currency = xml.getAttributeValue(null, "Ccy");
            if (currency != null) {
                entry.putIfAbsent(place() + "@Ccy", currency);
            }
        }

        private void take() {
            if (text.length() < MAX_TEXT) {
                text.append(xml.getText(), 0, Math.min(xml.getText().length(), MAX_TEXT));
            }
        }

        private boolean end() {
            var value = text.toString().strip();
            var place = place();
            text.setLength(0);
            var name = path.removeLast();
            if (name.equals(ENTRY)) {
                return row();
            }
            if (!value.isEmpty() && path.contains(ENTRY)) {
                entry.merge(place, value, (first, more) -> place.endsWith("/Ustrd") ? first + " " + more : first);
            } else if (!value.isEmpty() && path.contains("Acct") && (name.equals("IBAN") || name.equals("Id"))) {
                account = value;
            }
            return true;
        }

        /** Where it is within its entry. */
        private String place() {
            var whole = "/" + String.join("/", path);
            var begin = whole.indexOf(IN_ENTRY);
            return begin < 0 ? whole : whole.substring(begin + IN_ENTRY.length());
        }

        private boolean row() {
            var status = first("Sts", "Sts/Cd");
            if (!status.isEmpty() && !status.equals("BOOK")) {
                return true;
            }
            rows++;
            return sink.row(line, cells());
        }

        private List<String> cells() {
            var debit = first("CdtDbtInd").equals("DBIT");
            var date = first("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
            var amount = first("Amt");
            var party = debit ? "Cdtr" : "Dbtr";
            return List.of(
                    date.length() > 10 ? date.substring(0, 10) : date,
                    debit && !amount.startsWith("-") ? "-" + amount : amount,
                    first("Amt@Ccy"),
                    first(
                            "NtryDtls/TxDtls/RltdPties/%s/Nm".formatted(party),
                            "NtryDtls/TxDtls/RltdPties/%s/Pty/Nm".formatted(party)),
                    first("NtryDtls/TxDtls/RmtInf/Ustrd", "NtryDtls/TxDtls/AddtlTxInf", "AddtlNtryInf"),
                    first("AcctSvcrRef", "NtryDtls/TxDtls/Refs/AcctSvcrRef"),
                    account);
        }

        private String first(String... places) {
            for (var place : places) {
                var found = entry.get(place);
                if (found != null) {
                    return found;
                }
            }
            return "";
        }
    }
}
